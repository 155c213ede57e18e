import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import { tellFurther } from '../../../src/engine/further/index.ts';
import { isFurther } from '../../../src/model/has-further.ts';
import type { Answer } from '../../../src/schema/types.ts';
import { submissionInput } from './fixtures.ts';

const { form } = normalise(
  {
    fields: [
      { id: 'care', kind: 'note', label: 'Call us' },
      { id: 'grafts', kind: 'number', label: 'Grafts', unit: 'grafts' },
      { id: 'pain', kind: 'range', label: 'Pain' },
      { id: 'day', kind: 'date', label: 'Day' },
      { id: 'code', kind: 'postal', label: 'Code' },
    ],
    blocks: [{ kind: 'faq', items: [{ question: 'Does it hurt?', answer: 'No.' }] }],
  },
  { pageProtocol: 'https:' },
);
const fields = form.steps.flatMap((step) => step.fields);

const submissionOf = (answers: [string, Answer][]) =>
  buildSubmission({
    ...submissionInput(),
    form,
    fields,
    answers: new Map(answers),
    words: {
      yes: 'Yes',
      no: 'No',
      tellFurther: (field, answer) =>
        isFurther(field) ? tellFurther(field, answer, 'en-US') : undefined,
    },
  });

const FILLED: [string, Answer][] = [
  ['grafts', '1500'],
  ['pain', '7'],
  ['day', '2026-11-01'],
  ['code', '75201'],
];

test('figures are sent as numbers, days and codes as text, each with its words', () => {
  expect(submissionOf(FILLED).answers).toEqual({
    grafts: { label: 'Grafts', value: 1500, text: '1,500 grafts' },
    pain: { label: 'Pain', value: 7, text: '7' },
    day: { label: 'Day', value: '2026-11-01', text: 'November 1, 2026' },
    code: { label: 'Code', value: '75201', text: '75201' },
  });
});

test('the flat form has a column for each that asks, filled or empty, and none for a note or a block', () => {
  const columns = (answers: [string, Answer][]) => {
    const flat = flatten(submissionOf(answers), form);
    const [start, end] = ['journey', 'price_guide'].map((name) =>
      flat.findIndex(([key]) => key === name),
    );
    return flat.slice((start ?? 0) + 1, end);
  };
  expect(columns(FILLED)).toEqual([
    ['grafts', '1,500 grafts'],
    ['pain', '7'],
    ['day', 'November 1, 2026'],
    ['code', '75201'],
  ]);
  expect(columns([])).toEqual([
    ['grafts', ''],
    ['pain', ''],
    ['day', ''],
    ['code', ''],
  ]);
});
