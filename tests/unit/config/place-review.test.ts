import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { laterWords } from '../../../src/i18n/en-us/later.ts';
import { reviewWords } from '../../../src/i18n/en-us/review.ts';
import { messages } from '../schema/support.ts';

const FIELDS = [{ id: 'a', kind: 'text', label: 'A' }];
const FAQ = { kind: 'faq', items: [{ question: 'Q?', answer: 'A.' }] };
const CALM = { kind: 'reassurance', noObligation: 'Free.' };

/** What each step shows, and what was dropped. */
function outline(config: object) {
  const { form, dropped } = normalise({ fields: FIELDS, ...config }, { pageProtocol: 'https:' });
  const steps = form.steps.map(({ title, intro, fields }) => ({
    title,
    intro,
    kinds: fields.map(({ kind }) => kind),
  }));
  return { steps, dropped };
}

test('by default the last question is the last step', () => {
  for (const review of [undefined, false])
    expect(outline({ review }).steps.map(({ kinds }) => kinds)).toEqual([['text']]);
});

test('a review is a last step of its own, with the words that the config gives it', () => {
  expect(outline({ review: true }).steps.at(-1)).toEqual({
    title: undefined,
    intro: undefined,
    kinds: ['review'],
  });
  const review = { title: 'One last look', intro: 'Nothing is sent yet.' };
  expect(outline({ review }).steps.at(-1)).toMatchObject(review);
  expect(messages({ review })).toEqual([]);
});

test('what reassures and what answers doubts is there too, under an id of its own', () => {
  const placed = { ...FAQ, after: 'a' };
  const { steps } = outline({ review: true, blocks: [CALM, FAQ, placed] });
  expect(steps.map(({ kinds }) => kinds)).toEqual([
    ['text', 'block', 'block', 'block'],
    ['review', 'block', 'block'],
  ]);
  const { form } = normalise(
    { fields: FIELDS, review: true, blocks: [CALM, FAQ] },
    { pageProtocol: 'https:' },
  );
  const ids = form.steps.flatMap((step) => step.fields.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a form without a question has nothing to review', () => {
  expect(outline({ fields: [], review: true }).steps).toEqual([]);
});

test.each([
  ['yes', /^review: 'yes' is not/],
  [{ titel: 'x' }, /^review\.titel: 'titel' is not a key here; did you mean 'title'\?/],
  [{ title: '' }, /^review\.title/],
])('%j is told', (review, says) => {
  expect(messages({ review })).toEqual([expect.stringMatching(says)]);
});

test('a box is told there in the words in which it is sent', () => {
  expect(laterWords).toMatchObject({
    'answer.yes': reviewWords['answer.yes'],
    'answer.no': reviewWords['answer.no'],
  });
});
