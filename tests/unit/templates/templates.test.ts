import { describe, expect, test } from 'vitest';
import { judgeConfig } from '../../../src/schema/index.ts';
import { formConfigSchema } from '../../../src/schema/form-config.ts';
import { fieldsAsked } from '../../../src/model/fields-asked.ts';
import { ALL, fieldsOf, readingOf } from './support.ts';

const PAGE = { pageProtocol: 'https:', hasWebhook: true };

describe.each(ALL)('the template %s', (name, template) => {
  test('is accepted by the schema', () => {
    expect(formConfigSchema.safeParse(template).error?.issues ?? []).toEqual([]);
  });

  test('has no fault that a site builder would be told', () => {
    expect(judgeConfig(template, PAGE)).toEqual([]);
  });

  test('loses nothing when it is read', () => {
    const { form, dropped } = readingOf(template);
    expect(dropped).toEqual([]);
    const shape = (steps: readonly { fields: readonly { id: string; kind: string }[] }[]) =>
      steps.map(({ fields }) => fields.map(({ id, kind }) => `${id}:${kind}`));
    expect(shape(form.steps)).toEqual(shape(template.steps));
  });

  test('bears its own name and a revision of its own', () => {
    expect(template.id).toBe(name);
    expect(template.revision).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(readingOf(template).form.revision).toBe(template.revision);
  });

  test('has words of its own on its button that say the outcome', () => {
    expect(template.messages?.['form.submit']).toMatch(/\w/);
  });

  test('asks for a way to reply', () => {
    expect(fieldsOf(template).some(({ id }) => id === 'phone' || id === 'email')).toBe(true);
  });

  test('puts each step’s questions in words, and ends no label in a colon', () => {
    for (const field of fieldsOf(template)) {
      expect(field.label).toMatch(/^[A-Z]/);
      expect(field.label).not.toMatch(/:$/);
    }
  });

  test('makes no consent a condition of anything, nor ticks one beforehand', () => {
    const consents = fieldsOf(template).filter(({ kind }) => kind === 'consent');
    const asked = fieldsOf(template).flatMap((field) =>
      field.kind === 'hidden' || field.kind === 'note'
        ? []
        : [field.visibleWhen, field.requiredWhen].flatMap((it) => (it ? fieldsAsked(it) : [])),
    );
    for (const { id } of consents) expect(asked).not.toContain(id);
  });

  test('gives every consent a version, so that its text can be found again', () => {
    const versions = fieldsOf(template).flatMap((field) =>
      field.kind === 'consent' ? [field.version] : [],
    );
    expect(versions.every(Boolean)).toBe(true);
    expect(versions.length).toBeGreaterThan(0);
  });

  test('names no price and no clinic', () => {
    expect(JSON.stringify(template)).not.toMatch(/[$€£]\s?\d/);
  });
});

/** What clinics ask beside what is the matter. */
const CONTACT = ['first_name', 'last_name', 'contact_method', 'email', 'phone', 'best_time'];
const CONSENTS = ['health_answers', 'text_messages', 'offers'];
const EXTRAS = ['questions', 'payment_plan', 'heard'];

test.each([
  ['smp-consultation', ['adult', ...EXTRAS]],
  ['smp-price', ['adult', ...EXTRAS]],
  ['hair-transplant', ['adult', ...EXTRAS]],
  ['medspa-injectables', ['adult', ...EXTRAS]],
  ['dental', EXTRAS],
  ['dermatology', []],
  ['physio', []],
])(
  'the template %s asks how to reply and each consent apart, and what its clinics add',
  (name, more) => {
    const ids = ALL.flatMap(([id, template]) => (id === name ? fieldsOf(template) : [])).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(expect.arrayContaining([...CONTACT, ...CONSENTS, ...more]));
  },
);
