import { describe, expect, test } from 'vitest';
import { guideWith, messages, shapeFaults } from './price-support.ts';

const at = 'priceGuide.rules[2]';

test.each([
  ['by a count', { id: 'q', kind: 'quantity', unit: 5, count: { field: 'grafts' } }],
  ['by chosen options', { id: 'q', kind: 'quantity', unit: [5, 6], count: { field: 'parts' } }],
  [
    'by tiers',
    {
      id: 't',
      kind: 'tier',
      count: 3,
      tiers: [
        { from: 1, each: 5 },
        { from: 3, amount: 9 },
      ],
    },
  ],
  [
    'by two answers',
    {
      id: 'l',
      kind: 'lookup',
      fields: ['area', 'stage'],
      cells: [
        { options: ['crown', 'late'], amount: { about: 5, spread: 10 } },
        { options: ['crown', 'early'], amount: 5 },
      ],
    },
  ],
  ['an add-on in percent', { id: 'a', kind: 'addon', percent: 12.5, currency: 'USD' }],
  [
    'a discount with days',
    { id: 'd', kind: 'discount', percent: 10, from: '2028-02-29', to: '2028-02-29' },
  ],
  ['manual', { id: 'm', kind: 'manual', when: { field: 'parts', is: 'left' } }],
  [
    'the same option twice, kept apart by conditions',
    {
      id: 'b',
      kind: 'base',
      field: 'parts',
      options: { left: 5 },
      when: { field: 'stage', is: 'late' },
    },
  ],
])('a sound rule has no fault: %s', (_, rule) => {
  expect(messages([rule])).toEqual([]);
  expect(shapeFaults(guideWith([rule]))).toEqual([]);
});

describe('names', () => {
  const quantity = (count: object) => ({ id: 'q', kind: 'quantity', unit: 5, count });
  test.each([
    [
      { id: 'b', kind: 'base', field: 'aera', options: { crown: 5 } },
      `${at}.field: 'aera' is not the id of a field; did you mean 'area'?`,
    ],
    [
      { id: 'b', kind: 'base', field: 'stage', options: { erly: 5 } },
      `${at}.options.erly: 'erly' is not an option of 'stage'; did you mean 'early'?`,
    ],
    [
      { id: 'b', kind: 'base', field: 'grafts', options: { early: 5 } },
      `${at}.field: 'grafts' is a field of kind 'text', which this cannot price; ask about a field with options, or use "when"`,
    ],
    [
      {
        id: 'l',
        kind: 'lookup',
        fields: ['area', 'stge'],
        cells: [{ options: ['crwn', 'late'], amount: 5 }],
      },
      `${at}.fields[1]: 'stge' is not the id of a field; did you mean 'stage'?`,
      `${at}.cells[0].options[0]: 'crwn' is not an option of 'area'; did you mean 'crown'?`,
    ],
    [
      quantity({ field: 'graft' }),
      `${at}.count.field: 'graft' is not the id of a field; did you mean 'grafts'?`,
    ],
    [
      quantity({ field: 'stage' }),
      `${at}.count.field: 'stage' is a field of kind 'select', which this cannot price; add "options" that say how many each stands for`,
    ],
    [
      quantity({ field: 'stage', options: { leight: 3 } }),
      `${at}.count.options.leight: 'leight' is not an option of 'stage'; allowed: early, late`,
    ],
    [
      { id: 'm', kind: 'manual', when: { field: 'stage', is: 'lat' } },
      `${at}.when.is: 'lat' is not an option of 'stage'; did you mean 'late'?`,
    ],
    [
      { id: 'a', kind: 'addon', field: 'parts', options: { left: 5 }, unsure: ['unsure'] },
      `${at}.unsure[0]: 'unsure' is not an option that this asks about; allowed: left, right`,
    ],
    [
      { id: 'a', kind: 'adon', amount: 5 },
      `${at}.kind: 'adon' is not a kind of price rule; did you mean 'addon'?`,
    ],
    [
      { id: 'area', kind: 'addon', amount: 5 },
      `${at}.id: 'area' is the id of priceGuide.rules[0] already; give each rule its own`,
    ],
  ])('%j', (rule, ...expected) => {
    expect(messages([rule])).toEqual(expect.arrayContaining(expected));
    expect(messages([rule])).toHaveLength(expected.length);
  });

  test('of the sessions', () => {
    const sessions = { use: 'shown', count: { field: 'stag', options: { late: 2 } } };
    expect(messages([], { sessions })).toEqual([
      "priceGuide.sessions.count.field: 'stag' is not the id of a field; did you mean 'stage'?",
    ]);
  });
});

describe('two prices for one answer', () => {
  test.each([
    [
      [{ id: 'b', kind: 'base', field: 'area', options: { crown: 5, full: 5 } }],
      `${at}.options.crown: 'crown' has a price at priceGuide.rules[0].options.crown already; keep one of the two`,
    ],
    [
      [
        {
          id: 'b',
          kind: 'base',
          field: 'area',
          options: { crown: 5 },
          when: { field: 'stage', is: 'late' },
        },
      ],
      `${at}.options.crown: 'crown' has a price at priceGuide.rules[0].options.crown already; keep one of the two`,
    ],
    [
      [
        {
          id: 'l',
          kind: 'lookup',
          fields: ['area', 'stage'],
          cells: [{ options: ['crown', 'late'], amount: 5 }],
        },
        {
          id: 'k',
          kind: 'lookup',
          fields: ['stage', 'area'],
          cells: [{ options: ['late', 'crown'], amount: 5 }],
        },
      ],
      "priceGuide.rules[3].cells[0].options: 'late and crown' has a price at priceGuide.rules[2].cells[0].options already; keep one of the two",
    ],
    [
      [
        {
          id: 't',
          kind: 'tier',
          count: { field: 'grafts' },
          tiers: [
            { from: 4, each: 5 },
            { from: 1, to: 4, each: 6 },
          ],
        },
      ],
      `${at}.tiers[0].from: 4 is in ${at}.tiers[1] already; let each count have one tier`,
    ],
    [
      [{ id: 't', kind: 'tier', count: 3, tiers: [{ from: 4, to: 2, each: 5 }] }],
      `${at}.tiers[0]: 2 ends before it begins at 4; swap the two`,
    ],
  ])('%j', (rules, message) => {
    expect(messages(rules)).toEqual([message]);
  });
});
