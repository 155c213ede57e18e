import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/index.ts';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { fieldsAsked } from '../../../src/model/fields-asked.ts';
import { submissionSchema } from '../../../src/schema/submission.ts';
import type { Answer, Field } from '../../../src/schema/types.ts';
import { ALL, engineOf, fieldsOf, formOf, validAnswer } from './support.ts';
import { plainE164 } from '../../../src/engine/phone/index.ts';

/** One choice to begin with: each option of each question is a branch of its own. */
const choicesOf = (field: Field): Answer[] => {
  if (!('options' in field)) return [];
  const ids = field.options.map(({ id }) => id);
  return field.kind === 'checkboxes' ? ids.map((id) => [id]) : ids;
};

/** Opens a question by answering what it waits for, whatever that takes. */
function open(engine: Engine, field: Field): void {
  const asked = 'visibleWhen' in field && field.visibleWhen ? fieldsAsked(field.visibleWhen) : [];
  for (const other of fieldsOfEngine(engine).filter(({ id }) => asked.includes(id))) {
    open(engine, other);
    for (const answer of [...choicesOf(other), validAnswer(other)]) {
      if (engine.isVisible(field.id)) return;
      engine.set(other.id, answer);
    }
  }
}

const fieldsOfEngine = (engine: Engine): Field[] =>
  engine.form.steps.flatMap(({ fields }) => fields);

/** Answers all that is asked and not yet answered, until nothing more is. */
function fill(engine: Engine): void {
  for (let rest = fieldsOfEngine(engine).length; rest > 0; rest--) {
    for (const field of engine.visibleFields()) {
      if (engine.answer(field.id) === undefined) engine.set(field.id, validAnswer(field));
    }
  }
}

const submissionOf = (engine: Engine) =>
  buildSubmission({
    form: engine.form,
    fields: engine.visibleFields(),
    answers: engine.answers(),
    id: '0192f0c1-2345-7abc-8def-0123456789ab',
    reference: 'K7QX-2M',
    submittedAt: new Date(0),
    consentTimes: engine.consentTimes(),
    words: { yes: 'Yes', no: 'No' },
    toE164: plainE164,
    visitor: { locale: 'en-US', timeZone: undefined, device: 'phone' },
    guard: { elapsedMs: 1, honeypot: false },
  });

describe.each(ALL)('every branch of the template %s', (_, template) => {
  const branches = formOf(template)
    .steps.flatMap(({ fields }) => fields)
    .flatMap((field) =>
      choicesOf(field).map((answer) => ({ field, answer, name: `${field.id} ${String(answer)}` })),
    );

  test.each(branches)('$name leads to a submission that is valid', ({ field, answer }) => {
    const engine = engineOf(template);
    open(engine, field);
    expect(engine.isVisible(field.id)).toBe(true);
    engine.set(field.id, answer);
    fill(engine);
    expect(engine.judgeAll()).toEqual([]);
    const submission: unknown = JSON.parse(JSON.stringify(submissionOf(engine)));
    expect(submissionSchema.safeParse(submission).error?.issues ?? []).toEqual([]);
    expect(engine.answers().get(field.id)).toEqual(answer);
  });

  test('no question is out of reach', () => {
    for (const { id } of fieldsOf(template)) {
      const engine = engineOf(template);
      const field = fieldsOfEngine(engine).find((one) => one.id === id);
      if (field) open(engine, field);
      expect(engine.isVisible(id) || id).toBe(true);
    }
  });
});
