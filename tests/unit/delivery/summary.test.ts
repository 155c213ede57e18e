import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS, submissionWith } from './fixtures.ts';

test('contact details, own keys and hidden values are left to their own columns', () => {
  const { summary } = submissionWith([
    ['pattern', 'thinning'],
    ['email', 'ana@example.com'],
    ['phone', '+12145550100'],
    ['first_name', 'Ana'],
    ['journey', 'a long story'],
    ['location', 'plano'],
    ['campaign', 'autumn'],
    ['contact_method', 'text'],
  ]);
  expect(summary).toBe('Thinning · Text');
});

test('a ticked box is told by its label, an unticked one not at all', () => {
  expect(submissionWith([['adult', true]]).summary).toBe('I am 18 or over');
  expect(submissionWith([['adult', false]]).summary).toBe('');
});

test('a long answer leaves room for the others, and how to reply is never cut off', () => {
  const { summary } = submissionWith([
    ['note', 'n'.repeat(500)],
    ['constructor', 'c'.repeat(500)],
    ['previous', ['none', 'tattoo', 'fue']],
    ['contact_method', 'call'],
  ]);
  expect(summary).toBe(`None, Tattoo, FUE · ${'n'.repeat(59)}… · ${'c'.repeat(59)}… · Call`);
});

test('how to reply is kept where the answers alone would fill the line', () => {
  const { summary } = submissionWith([
    ['pattern', 'a_scar'],
    ['scar_age', '6_to_12_months'],
    ['previous', ['none', 'tattoo', 'fue']],
    ['note', 'n'.repeat(60)],
    ['adult', true],
    ['constructor', 'c'.repeat(60)],
    ['contact_method', 'call'],
    ['best_time', ['morning', 'evening']],
  ]);
  expect(summary).toHaveLength(200);
  expect(summary).toMatch(/c… · Call, Morning, Evening$/);
});

test('an emoji is not cut in two', () => {
  const { summary } = submissionWith([['note', 'n'.repeat(58) + '😀'.repeat(3)]]);
  expect(summary).toBe(`${'n'.repeat(58)}…`);
});

test('it is one line of at most 200 characters, whole characters all', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  const answers = fc.array(fc.tuple(fc.constantFrom(...FIELDS.map(({ id }) => id)), text));
  fc.assert(
    fc.property(answers, (given) => {
      const { summary } = submissionWith([...given, ['contact_method', 'call']]);
      expect(summary.length).toBeLessThanOrEqual(200);
      expect(summary).not.toMatch(/[\r\n\t]|\p{Cs}/u);
      expect(summary).toMatch(/Call$/);
    }),
  );
});
