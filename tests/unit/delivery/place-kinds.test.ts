import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import { buildSubmission } from '../../../src/delivery/index.ts';
import type { Telling } from '../../../src/delivery/index.ts';
import type { Answer, FieldConfig } from '../../../src/schema/types.ts';
import { submissionInput } from './fixtures.ts';

const TOLD = new Map([
  ['dallas', 'Dallas'],
  ['no_preference', 'No preference'],
]);
const tellFurther: Telling['tellFurther'] = (_, answer) => {
  const text = TOLD.get(String(answer));
  return text ? { value: String(answer), text } : undefined;
};

function submissionOf(fields: FieldConfig[], answers: [string, Answer][]) {
  const { form } = normalise({ fields }, { pageProtocol: 'https:' });
  const submission = buildSubmission({
    ...submissionInput(),
    form,
    fields: form.steps.flatMap((step) => step.fields),
    answers: new Map(answers),
    words: { yes: 'Yes', no: 'No', tellFurther },
  });
  return { submission, flat: new Map(flatten(submission, form)) };
}

const places = (where: string, who: string): FieldConfig[] => [
  { id: where, kind: 'location', label: 'Where?' },
  { id: who, kind: 'practitioner', label: 'With whom?' },
];

test('by these ids the words shown stand by themselves, nested and flat', () => {
  const { submission, flat } = submissionOf(places('location', 'practitioner'), [
    ['location', 'dallas'],
    ['practitioner', 'no_preference'],
  ]);
  expect(submission).toMatchObject({ location: 'Dallas', practitioner: 'No preference' });
  expect(submission.answers).toEqual({});
  expect([flat.get('location'), flat.get('practitioner')]).toEqual(['Dallas', 'No preference']);
});

test('by other ids they are answers', () => {
  const { submission, flat } = submissionOf(places('studio', 'artist'), [['studio', 'dallas']]);
  expect(submission.location).toBeUndefined();
  expect(submission.answers).toEqual({
    studio: { label: 'Where?', value: 'dallas', text: 'Dallas' },
  });
  expect([flat.get('location'), flat.get('studio'), flat.get('artist')]).toEqual([
    '',
    'Dallas',
    '',
  ]);
});

test('several times are one value each, and one text', () => {
  const { form } = normalise(
    { fields: [{ id: 'wishes', kind: 'times', label: 'When?' }] },
    { pageProtocol: 'https:' },
  );
  const value = ['2026-12-01 morning', '2026-12-03 evening'];
  const submission = buildSubmission({
    ...submissionInput(),
    form,
    fields: form.steps.flatMap((step) => step.fields),
    answers: new Map([['wishes', value]]),
    words: { yes: 'Yes', no: 'No', tellFurther: () => ({ value, text: 'Tuesday; Thursday' }) },
  });
  expect(submission.answers).toEqual({
    wishes: { label: 'When?', value, text: 'Tuesday; Thursday' },
  });
  expect(new Map(flatten(submission, form)).get('wishes')).toBe('Tuesday; Thursday');
});
