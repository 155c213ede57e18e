import { describe, expect, test } from 'vitest';
import { buildSubmission } from '../../../src/delivery/index.ts';
import type { Answer } from '../../../src/schema/types.ts';
import { CHOICE } from '../../../src/widget/pictures/choose-picture.ts';
import { engineOf, fieldsOf, templateOf, validAnswer } from './support.ts';
import { plainE164 } from '../../../src/engine/phone/index.ts';

const template = templateOf('smp-consultation');

/** Ids and kinds as the domain's own list of the template has them, as far as there are kinds yet. */
const STEPS = [
  [
    ...['pattern:picture', 'norwood:picture', 'ludwig:picture', 'patch_count:radio'],
    ...['scar_kind:checkboxes', 'scar_age:radio'],
  ],
  [
    'look:picture',
    'previous:checkboxes',
    'previous_note:textarea',
    'timing:radio',
    'journey:textarea',
  ],
  [
    ...['first_name:text', 'last_name:text', 'contact_method:radio', 'email:email', 'phone:phone'],
    ...[
      'best_time:checkboxes',
      'adult:checkbox',
      'practitioner:practitioner',
      'questions:checkboxes',
    ],
    ...['payment_plan:radio', 'heard:select', 'photos:photos'],
    ...['health_answers:consent', 'photo_use:consent', 'text_messages:consent', 'offers:consent'],
  ],
];

const optionsOf = (id: string): string[] => {
  const field = fieldsOf(template).find((it) => it.id === id);
  return field && 'options' in field ? field.options.map((option) => option.id) : [];
};

test('the steps ask what the domain says that they ask', () => {
  const asked = template.steps.map(({ fields }) => fields.map(({ id, kind }) => `${id}:${kind}`));
  expect(asked).toEqual(STEPS);
});

test('options that the domain names have its ids', () => {
  expect(optionsOf('pattern')).toEqual(
    expect.arrayContaining(['receding', 'thinning', 'total', 'scar', 'fix']),
  );
  expect(optionsOf('contact_method')).toEqual(['email', 'call', 'text', 'whatsapp']);
  expect(optionsOf('best_time')).toEqual(['any', 'morning', 'afternoon', 'evening']);
  expect(optionsOf('previous')[0]).toBe('none');
  expect(optionsOf('norwood').filter((id) => id !== 'not_sure')).toHaveLength(8);
  expect(optionsOf('ludwig').filter((id) => id !== 'not_sure')).toHaveLength(3);
  expect(optionsOf('questions')).toHaveLength(8);
});

test('what must be answered is what the domain marks', () => {
  const needed = fieldsOf(template).filter((field) => 'required' in field && field.required);
  expect(needed.map(({ id }) => id)).toEqual([
    'pattern',
    'previous',
    'first_name',
    'contact_method',
    'adult',
    'health_answers',
  ]);
});

/** What each answer brings up, beside what everybody is asked. */
const BRANCHES: [string, string, string[]][] = [
  ['pattern', 'receding', ['norwood']],
  ['pattern', 'thinning', ['ludwig']],
  ['pattern', 'patchy', ['patch_count']],
  ['pattern', 'total', []],
  ['pattern', 'scar', ['scar_kind', 'scar_age']],
  ['pattern', 'fix', []],
  ['pattern', 'not_sure', []],
  ['contact_method', 'email', []],
  ['contact_method', 'call', ['best_time']],
  ['contact_method', 'text', []],
  ['contact_method', 'whatsapp', []],
];
const ON_CONDITION = ['norwood', 'ludwig', 'patch_count', 'scar_kind', 'scar_age', 'best_time'];

test.each(BRANCHES)('%s %s brings up %j and nothing else', (id, answer, expected) => {
  const engine = engineOf(template);
  engine.set(id, answer);
  expect(ON_CONDITION.filter((it) => engine.isVisible(it))).toEqual(expected);
});

test.each<[Answer, boolean]>([
  [undefined, false],
  [['none'], false],
  [['fue'], true],
  [['smp', 'prp'], true],
])('having had %j before asks how it turned out: %s', (answer, expected) => {
  const engine = engineOf(template);
  engine.set('previous', answer);
  expect(engine.isVisible('previous_note')).toBe(expected);
});

test('consent to texts is asked once there is a number to text', () => {
  const engine = engineOf(template);
  expect(engine.isVisible('text_messages')).toBe(false);
  engine.set('phone', '214 555 0100');
  expect(engine.isVisible('text_messages')).toBe(true);
});

test('consent to offers stands by itself: optional, of the clinic by name, and can be ended', () => {
  const engine = engineOf(template);
  expect(engine.isVisible('offers')).toBe(false);
  engine.set('email', 'ada@example.com');
  const offers = engine.visibleFields().find(({ id }) => id === 'offers');
  expect(offers && engine.isRequired(offers)).toBe(false);
  expect(engine.answers().get('offers')).not.toBe(true);
  expect(offers?.label).toMatch(/\{clinic\}.*offers.*optional.*end it at any time/);
});

test.each([
  ['email', ['email']],
  ['call', ['phone']],
  ['text', ['phone']],
  ['whatsapp', ['phone']],
])('a reply by %s needs %j and no other address', (way, expected) => {
  const engine = engineOf(template);
  engine.set('contact_method', way);
  const shown = engine.visibleFields().filter(({ id }) => id === 'email' || id === 'phone');
  expect(shown).toHaveLength(2);
  expect(shown.filter(engine.isRequired).map(({ id }) => id)).toEqual(expected);
});

const PATHS = optionsOf('pattern').flatMap((pattern) =>
  optionsOf('contact_method').flatMap((way) =>
    [['none'], ['fue']].map((previous): [string, string, string[]] => [pattern, way, previous]),
  ),
);

/** Answers a step as it stands, or only what it needs; what that brings up is answered too. */
function fillStep(engine: ReturnType<typeof engineOf>, chosen: Map<string, Answer>, all: boolean) {
  for (const field of engine.step().fields) {
    if (!engine.isVisible(field.id)) continue;
    if (all || engine.isRequired(field)) {
      engine.set(field.id, chosen.get(field.id) ?? validAnswer(field));
    }
  }
}

describe.each([
  ['everything', true],
  ['only what is needed', false],
])('answering %s', (_, all) => {
  test.each(PATHS)(
    'pattern %s, reply by %s, had %j: three steps lead to a submission',
    (...path) => {
      const [pattern, way, previous] = path;
      const chosen = new Map<string, Answer>([
        ['pattern', pattern],
        ['contact_method', way],
        ['previous', previous],
      ]);
      const engine = engineOf(template);
      const walked: string[] = [];
      for (const { id } of engine.steps()) {
        walked.push(id);
        expect(engine.step().id).toBe(id);
        fillStep(engine, chosen, all);
        expect(engine.next().map((field) => field.id)).toEqual([]);
      }
      expect(walked).toEqual(['hair', 'wishes', 'contact']);
      expect(engine.judgeAll()).toEqual([]);
      expect(engine.answers().get('pattern')).toBe(pattern);
    },
  );
});

test('a branch that was left again leaves nothing in the submission', () => {
  const engine = engineOf(template);
  engine.set('pattern', 'scar');
  engine.set('scar_age', 'over_1_year');
  engine.set('pattern', 'receding');
  engine.set('norwood', 'norwood_4');
  const submission = buildSubmission({
    form: engine.form,
    fields: engine.visibleFields(),
    answers: engine.answers(),
    id: '01935a2e-6c1f-7abc-9def-0123456789ab',
    reference: 'K7QX-2M',
    submittedAt: new Date(0),
    consentTimes: engine.consentTimes(),
    words: { yes: 'Yes', no: 'No', tellFurther: CHOICE.tell },
    toE164: plainE164,
    page: 'https://clinic.example/',
    visitor: { locale: 'en-US', timeZone: 'America/Chicago', device: 'phone' },
    guard: { elapsedMs: 1, honeypot: false },
  });
  expect(submission.answers).toMatchObject({ pattern: { value: 'receding' }, norwood: {} });
  expect(submission.answers).not.toHaveProperty('scar_age');
});
