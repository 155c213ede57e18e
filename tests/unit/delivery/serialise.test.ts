import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { serialise, type Json } from '../../../src/delivery/serialise.ts';
import { submissionInput } from './fixtures.ts';
import { withOldLibraries } from './old-libraries.ts';

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json')),
    fc.dictionary(fc.string(), fc.oneof(tie('json'), fc.constant(undefined)), {
      noNullPrototype: true,
    }),
  ),
}));

test('the text is what JSON.stringify gives on a clean page', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(serialise(value)).toBe(JSON.stringify(value));
    }),
  );
});

test('old libraries on the page change no byte of it', () => {
  const values = fc.sample(json, 200);
  const clean = values.map((value) => JSON.stringify(value));
  const hurt = withOldLibraries(() => values.map((value) => serialise(value)));
  expect(hurt).toEqual(clean);
});

test('those libraries would have spoilt a submission', () => {
  const submission = buildSubmission(submissionInput());
  const clean = JSON.stringify(submission);
  expect(withOldLibraries(() => JSON.stringify(submission))).not.toBe(clean);
  expect(withOldLibraries(() => serialise(submission))).toBe(clean);
});

test('a submission is built the same on such a page', () => {
  const clean = serialise(buildSubmission(submissionInput()));
  expect(withOldLibraries(() => serialise(buildSubmission(submissionInput())))).toBe(clean);
});

test('the same submission gives the same bytes each time', () => {
  const once = serialise(buildSubmission(submissionInput()));
  expect(serialise(buildSubmission(submissionInput()))).toBe(once);
});
