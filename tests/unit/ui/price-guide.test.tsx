import { afterEach, describe, expect, test } from 'vitest';
import { buildSubmission, type SubmissionInput } from '../../../src/delivery/index.ts';
import { submissionSchema } from '../../../src/schema/submission.ts';
import { submissionInput } from '../delivery/fixtures.ts';
import { choice, drawAnswered, drawGuide, figure, GUIDE, rows } from './price-support.tsx';
import { clear, one, textOf } from './support.tsx';

afterEach(clear);

test('is there but empty until two questions are answered', () => {
  const { box, answer, sent } = drawGuide();
  const status = one(box, '[role="status"]');
  expect(status.textContent).toBe('');
  answer('area', 'one');
  expect(one(box, '.price').textContent).toBe('');
  expect(sent()).toBeUndefined();
  answer('scar', 'none');
  expect(figure(box)).toBe('$1,000 to $1,500');
  expect(one(box, '[role="status"]')).toBe(status);
});

test.each([
  ['a sensitive answer', true],
  ['answers that are not sensitive', false],
])(
  'priced by %s, it is told or not as its consent says, and shown all the same',
  (_, sensitive) => {
    const fields = [
      { ...choice('area', 'one', 'two'), sensitive },
      { ...choice('scar', 'none', 'small', 'burn'), sensitive: false },
      { id: 'health_answers', kind: 'consent', label: 'You may use them.' },
    ];
    const { box, engine, sent } = drawAnswered({}, { fields });
    expect(sent() === undefined).toBe(sensitive);
    expect(figure(box)).toBe('$1,000 to $1,500');
    engine.set('health_answers', true);
    expect(sent()).toMatchObject({ low: 100_000, high: 150_000 });
  },
);

test('only the figure is read out as it changes', () => {
  const { box, answer } = drawAnswered();
  answer('area', 'two');
  expect(textOf(box, '[role="status"]')).toBe('Price guide$2,000');
  expect(one(box, '.price').textContent).toContain('not a quote');
});

test('tells what moved it by the labels that rules have, decimals all or none', () => {
  const { box, answer } = drawAnswered();
  expect(rows(box)).toEqual(['The area at Halden: $1,000 to $1,500']);
  answer('scar', 'small');
  expect(figure(box)).toBe('$1,250.50 to $1,750.50');
  expect(rows(box)).toEqual(['The area at Halden: $1,000 to $1,500']);
});

test('tells a deposit apart, which is not taken off', () => {
  const { box } = drawAnswered({ deposit: 20_000, display: 'from' });
  expect(rows(box).at(-1)).toBe('Deposit, part of the price: $200');
  expect(figure(box)).toBe('From $1,000');
});

describe('is shown as the clinic wants it', () => {
  test('from: the high end is told nowhere', () => {
    const { box, sent } = drawAnswered({ display: 'from' });
    expect(one(box, '.price').textContent).not.toContain('1,500');
    expect(sent()).toMatchObject({ low: 100_000, high: 150_000, display: 'From $1,000' });
  });

  test('per month: with the whole beside it', () => {
    const { box, sent } = drawAnswered({ display: 'per-month', months: 10 });
    expect(figure(box)).toBe('$100 to $150 a month');
    const words = one(box, '.price').textContent;
    expect(words).toContain('Over 10 months, $1,000 to $1,500 in all');
    // What paying in parts costs, no key of a config says.
    expect(words).not.toContain('interest');
    expect(sent()).toMatchObject({ low: 100_000, display: '$100 to $150 a month' });
  });

  test('none: only the clinic gets it', () => {
    const { box, sent } = drawAnswered({ display: 'none' });
    expect(box.querySelector('.price')).toBeNull();
    expect(sent()).toMatchObject({ low: 100_000, display: '$1,000 to $1,500' });
  });
});

test.each([
  [1, '1 session'],
  [3, '3 sessions'],
  [[1, 3], '1 to 3 sessions'],
])('%j sessions are told as "%s"', (count, words) => {
  const { box } = drawAnswered({ sessions: { use: 'shown', count } });
  expect(one(box, '.price').textContent).toContain(words);
});

test('sessions that multiply are among what moved it', () => {
  const { box, sent } = drawAnswered({ sessions: { use: 'multiplied', count: [2, 3] } });
  expect(rows(box)).toEqual([
    'The area at Halden: $1,000 to $1,500',
    '2 to 3 sessions: $1,000 to $3,000',
  ]);
  expect(sent()?.lines.at(-1)).toMatchObject({ rule: '#sessions', low: 100_000, high: 300_000 });
});

test.each([
  [true, 'tax included'],
  [false, 'plus tax'],
])('tax included %s is told as "%s"', (taxIncluded, words) => {
  expect(one(drawAnswered({ taxIncluded }).box, '.price').textContent).toContain(words);
});

test('tells what is not included, when prices were reviewed, and that it is no quote', () => {
  const { box } = drawAnswered({ excludes: ['travel', 'touch-ups'] });
  const words = one(box, '.price').textContent;
  expect(words).toContain('Not included: travel and touch-ups');
  expect(words).toContain('Prices last reviewed November 1, 2026.');
  expect(words).toContain(
    'A guide from your answers, not a quote. Your practitioner confirms the price after seeing you.',
  );
});

test('where only the practitioner can price it there are words and no figure', () => {
  const { box, answer, sent } = drawAnswered({ deposit: 20_000 });
  answer('scar', 'burn');
  expect(one(box, '.price').textContent).toBe('Price guideWe price this after seeing you');
  expect(sent()).toEqual({
    currency: 'USD',
    display: 'We price this after seeing you',
    revision: 'r7',
    inputs: [
      { field: 'area', value: 'one' },
      { field: 'scar', value: 'burn' },
    ],
    lines: [],
  });
});

test('the label of the rule that asks for it tells why, and is sent along', () => {
  const label = 'A burn, at {clinic}';
  const burn = { id: 'burn', kind: 'manual', when: { field: 'scar', is: 'burn' } };
  const rules = [...GUIDE.rules.slice(0, 2), { ...burn, label }, { ...burn, id: 'b', label: 'No' }];
  const { box, answer, sent } = drawAnswered({ rules });
  answer('scar', 'burn');
  expect(textOf(box, '[role="status"]')).toBe(
    'Price guideWe price this after seeing you: A burn, at Halden',
  );
  expect(sent()).toMatchObject({ display: 'We price this after seeing you: A burn, at Halden' });
});

test('speaks the clinic’s own words, and the numbers and days of its locale', () => {
  const messages = { 'price.title': 'Richtpreis', 'price.range': '{low} bis {high}' };
  const { box } = drawAnswered({ currency: 'EUR' }, { locale: 'de', messages });
  expect(textOf(box, '[role="status"]').replaceAll('\u00a0', ' ')).toBe(
    'Richtpreis1.000 € bis 1.500 €',
  );
  expect(one(box, '.price').textContent).toContain('1. November 2026');
});

test('what a page fills in counts for the price, but is no answer', () => {
  const source = { id: 'source', kind: 'hidden', value: 'friend' };
  const fields = [choice('area', 'one', 'two'), choice('scar', 'none', 'small', 'burn'), source];
  const friend = {
    id: 'friend',
    kind: 'discount',
    percent: 10,
    when: { field: 'source', is: 'friend' },
  };
  const { box, answer } = drawGuide({ rules: [...GUIDE.rules, friend] }, { fields });
  answer('area', 'one');
  expect(one(box, '.price').textContent).toBe('');
  answer('scar', 'none');
  expect(figure(box)).toBe('$900 to $1,350');
});

test('what the rules read is sent along, however it was answered, and nothing besides', () => {
  const source = { id: 'source', kind: 'hidden', value: 'friend' };
  const fields = [
    choice('area', 'one', 'two'),
    { ...choice('extras', 'night', 'travel'), kind: 'checkboxes' },
    { id: 'weeks', kind: 'number', label: 'weeks' },
    { id: 'plan', kind: 'checkbox', label: 'plan' },
    choice('scar', 'none', 'small', 'burn'),
    { ...choice('mood', 'calm', 'other'), sensitive: false },
    source,
  ];
  const extras = { id: 'extras', kind: 'addon', field: 'extras', options: { night: 100 } };
  const late = { id: 'late', kind: 'addon', amount: 100, when: { field: 'weeks', atLeast: 3 } };
  const plan = { id: 'plan', kind: 'addon', amount: 100, when: { field: 'plan', is: true } };
  const friend = { ...plan, id: 'friend', when: { field: 'source', is: 'friend' } };
  const rules = [...GUIDE.rules, extras, late, plan, friend];
  const { engine, answer, sent } = drawGuide({ rules }, { fields });
  answer('area', 'one');
  answer('mood', 'calm');
  answer('weeks', '4');
  engine.set('extras', ['night', 'travel']);
  engine.set('plan', true);
  expect(sent()?.inputs).toEqual([
    { field: 'area', value: 'one' },
    { field: 'extras', value: ['night', 'travel'] },
    { field: 'weeks', value: '4' },
    { field: 'plan', value: true },
    { field: 'source', value: 'friend' },
  ]);
});

test('what is sent is a submission as the schema has it', () => {
  const { sent } = drawAnswered();
  const input: SubmissionInput = { ...submissionInput(), more: { priceGuide: sent() } };
  const submission: unknown = JSON.parse(JSON.stringify(buildSubmission(input)));
  expect(submissionSchema.safeParse(submission).error?.issues ?? []).toEqual([]);
  expect(submission).toMatchObject({ priceGuide: { display: '$1,000 to $1,500' } });
});
