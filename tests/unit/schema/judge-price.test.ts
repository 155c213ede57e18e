import { describe, expect, test } from 'vitest';
import { judgePrice } from '../../../src/schema/judge-price.ts';
import { faults, fields, guideWith, messages, shapeFaults } from './price-support.ts';

const at = 'priceGuide.rules[2]';

describe('figures', () => {
  const addon = (amount: unknown) => ({ id: 'a', kind: 'addon', amount });
  test.each([
    [12.5, ': 12.5 is not whole minor units, such as 125000 for $1,250'],
    [-1, ': -1 is not whole minor units, such as 125000 for $1,250'],
    ['500', ": '500' is not a number; write it without quotes"],
    [2 ** 53, ': 9007199254740992 is more than can be computed exactly'],
    [[200, 100], ': a list goes from 200 down to 100; write the smaller one first'],
    [[1], ': a list must have 2 items; write [from, to]'],
    [[1, 2.5], '[1]: 2.5 is not whole minor units, such as 125000 for $1,250'],
    [{ about: 5, spred: 10 }, ".spred: 'spred' is not a part of an amount; did you mean 'spread'?"],
    [{ about: 5 }, '.spread is missing; add percents, 0 to 100'],
    [{ about: 5, spread: 300 }, '.spread: 300 is not a percentage, 0 to 100'],
    [
      { about: Number.MAX_SAFE_INTEGER, spread: 10 },
      ': an object comes to more than can be computed exactly',
    ],
  ])('an amount of %j', (amount, message) => {
    expect(messages([addon(amount)])).toContain(`${at}.amount${message}`);
    expect(shapeFaults(guideWith([addon(amount)]))).toEqual([]);
  });

  test.each([
    [
      { kind: 'addon' },
      `${at}.amount is missing; add 'amount' or 'percent' or 'each' or 'options'`,
    ],
    [{ kind: 'addon', each: 5 }, `${at}.count is missing; add 'count'`],
    [{ kind: 'multiplier' }, `${at}.factor is missing; add 'factor' or 'options'`],
    [{ kind: 'discount' }, `${at}.amount is missing; add 'amount' or 'percent'`],
    [{ kind: 'manual' }, `${at}.when is missing; add 'when'`],
    [{ kind: 'multiplier', factor: -1 }, `${at}.factor: -1 is not a number from 0 to 1000`],
    [
      { kind: 'quantity', unit: 5, count: 1e6 },
      `${at}.count: 1000000 is not a whole number from 0 to 100000`,
    ],
  ])('%j', (rule, message) => {
    expect(messages([{ id: 'x', ...rule }])).toEqual([message]);
    expect(shapeFaults(guideWith([{ id: 'x', ...rule }]))).toEqual([]);
  });

  test.each([
    [
      [{ id: 'a', kind: 'addon', amount: Number.MAX_SAFE_INTEGER }],
      `${at}: 'a' may lead to more than can be computed exactly; lower an amount, a factor or a count`,
    ],
    [
      [{ id: 'q', kind: 'quantity', unit: 1e12, count: { field: 'grafts' } }],
      `${at}: 'q' may lead to more than can be computed exactly; lower an amount, a factor or a count`,
    ],
    [
      [
        { id: 'm', kind: 'multiplier', factor: 1000 },
        { id: 'n', kind: 'multiplier', factor: [1, 1000] },
        { id: 'o', kind: 'multiplier', factor: 1000 },
        { id: 'p', kind: 'multiplier', factor: 3 },
      ],
      "priceGuide.rules[5]: 'p' may lead to more than can be computed exactly; lower an amount, a factor or a count",
    ],
  ])('a price that may grow too large: %j', (rules, message) => {
    expect(messages(rules)).toEqual([message]);
  });
});

test('of pictures one is chosen, so that their amounts do not add up as those of a list do', () => {
  const half = 5e15;
  const look = { id: 'l', kind: 'addon', field: 'look', options: { soft: half, crisp: half } };
  const parts = { id: 'p', kind: 'addon', field: 'parts', options: { left: half, right: half } };
  expect(messages([look])).toEqual([]);
  expect(messages([parts])).toEqual([
    expect.stringContaining("'p' may lead to more than can be computed exactly"),
  ]);
});

describe('the guide itself', () => {
  test.each([
    [
      { display: 'per-month' },
      'priceGuide.months is missing; add over how many the price is spread',
    ],
    [{ reviewed: '2026-02-30' }, "priceGuide.reviewed: '2026-02-30' is not a day of the calendar"],
    [
      { minimum: 500, maximum: 400 },
      'priceGuide.maximum: 400 is less than the minimum, 500; swap the two',
    ],
    [
      { minimum: 1.5 },
      'priceGuide.minimum: 1.5 is not whole minor units, such as 125000 for $1,250',
    ],
    [{ maximum: [1, 2] }, 'priceGuide.maximum: a list is not a number'],
    [
      { deposit: [2, 1] },
      'priceGuide.deposit: a list goes from 2 down to 1; write the smaller one first',
    ],
    [
      { sessions: { use: 'shown' } },
      'priceGuide.sessions.count is missing; add how many, such as [2, 3]',
    ],
  ])('%j', (more, message) => {
    expect(messages([], more)).toEqual([message]);
    expect(shapeFaults(guideWith([], more))).toEqual([]);
  });

  test('what is no rule at all', () => {
    expect(messages([5])).toEqual([`${at}: 5 is not an object { … }`]);
  });

  test('a rule in another currency', () => {
    expect(messages([{ id: 'a', kind: 'addon', amount: 5, currency: 'EUR' }])).toEqual([
      `${at}.currency: 'EUR' is not the guide’s currency, 'USD'; give every amount in one currency`,
    ]);
  });

  test('a discount that ends before it begins', () => {
    const days = { from: '2026-12-01', to: '2026-11-01' };
    expect(messages([{ id: 'd', kind: 'discount', percent: 5, ...days }])).toEqual([
      `${at}.to: '2026-11-01' is before the first day, '2026-12-01', so this never counts; swap the two`,
    ]);
  });

  test('one that can never show a figure, because it or its form asks too little', () => {
    const fixed = [{ id: 'a', kind: 'quantity', unit: 5, count: 2 }];
    expect(faults({ rules: fixed })).toMatchObject([
      {
        code: 'too_few_questions',
        message:
          'priceGuide.rules ask about 0 of 6 fields, so no figure would ever show; ask about one at least, in a form of 2 or more',
      },
    ]);
    const rules = [{ id: 'a', kind: 'base', field: 'area', options: { crown: 5 } }];
    const [area = ['', {}] as const] = fields;
    expect(judgePrice({ rules }, new Map([area]))).toMatchObject([{ code: 'too_few_questions' }]);
    expect(faults({ rules })).toEqual([]);
  });

  test.each([[undefined], [5], ['x'], [[]], [{}], [{ rules: 5 }], [{ rules: [5, null, {}] }]])(
    '%j is judged without an error',
    (guide) => {
      expect(Array.isArray(faults(guide))).toBe(true);
    },
  );
});

describe('what the schema tells', () => {
  test.each([
    [[{ id: 'a', kind: 'addon', amount: 5, lable: 'x' }], {}, [`unrecognized_keys ${at}`]],
    [
      [{ id: 'a', kind: 'addon', field: 'area', options: {}, label: 5 }],
      {},
      [`invalid_type ${at}.label`],
    ],
    [
      [{ id: 'q', kind: 'quantity', unit: 5, count: { fild: 'x' } }],
      {},
      [`invalid_type ${at}.count.field`, `unrecognized_keys ${at}.count`],
    ],
    [[{ kind: 'manual', when: { field: 'area', is: 'crown' } }], {}, [`invalid_type ${at}.id`]],
    [[], { currency: 'dollars' }, ['invalid_format priceGuide.currency']],
    [[], { reviewed: 'last week' }, ['invalid_format priceGuide.reviewed']],
    [
      [],
      { months: 1, rounding: 0 },
      ['too_small priceGuide.months', 'too_small priceGuide.rounding'],
    ],
  ])('%j %j', (rules, more, expected) => {
    expect(shapeFaults(guideWith(rules, more))).toEqual(expected);
  });
});
