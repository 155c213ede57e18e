import { describe, expect, test } from 'vitest';
import { readPriceGuide } from '../../../src/config/normalise-price.ts';
import { plain } from '../../../src/model/plain.ts';
import { FIELDS } from '../engine/price/support.ts';
import { onOldPage } from '../old-page.ts';

function read(written: unknown) {
  const dropped: string[] = [];
  const guide = readPriceGuide({ raw: plain(written), path: 'priceGuide' }, FIELDS, dropped);
  return { guide, dropped };
}

const base = { id: 'area', kind: 'base', field: 'area', options: { crown: 5, full: [6, 7] } };
const second = { id: 'goal', kind: 'addon', field: 'goal', options: { fix: 5 } };
const guideWith = (rules: unknown[], more: object = {}) => ({
  currency: 'USD',
  reviewed: '2026-11-01',
  ...more,
  rules: [base, second, ...rules],
});

test('nothing written is no guide, and nothing is dropped', () => {
  expect(read(undefined)).toEqual({ guide: undefined, dropped: [] });
});

test('defaults are filled in and every figure is written as from and to', () => {
  const { guide, dropped } = read(
    guideWith([{ id: 'm', kind: 'multiplier', factor: 1.5 }], {
      deposit: { about: 1001, spread: 50 },
      sessions: { use: 'shown', count: 3 },
    }),
  );
  expect(dropped).toEqual([]);
  expect(guide).toEqual({
    currency: 'USD',
    display: 'range',
    reviewed: '2026-11-01',
    revision: expect.stringMatching(/^[a-z0-9]{5,11}$/),
    rounding: 1,
    minimum: 0,
    deposit: [500, 1502],
    sessions: { use: 'shown', count: [3, 3], unsure: ['not_sure'], whenUnsure: 'widen' },
    excludes: [],
    rules: [
      {
        ...base,
        unsure: ['not_sure'],
        whenUnsure: 'widen',
        options: { crown: [5, 5], full: [6, 7] },
      },
      {
        ...second,
        unsure: ['not_sure'],
        whenUnsure: 'widen',
        options: { new: [0, 0], fix: [5, 5] },
      },
      { id: 'm', kind: 'multiplier', factor: [1.5, 1.5] },
    ],
  });
});

test('the revision stays as written, and else differs where the guide does', () => {
  const revision = (more: object) => read(guideWith([], more)).guide?.revision;
  expect(revision({ revision: 'r7' })).toBe('r7');
  expect(revision({})).toBe(revision({ display: 'range' }));
  expect(revision({ minimum: 5 })).not.toBe(revision({}));
});

test('tiers stand in order of where they begin', () => {
  const tiers = [
    { from: 5, each: 1 },
    { from: 1, to: 4, amount: 9 },
  ];
  const { guide } = read(guideWith([{ id: 't', kind: 'tier', count: 3, tiers }]));
  expect(guide?.rules[2]).toMatchObject({ tiers: [{ from: 1 }, { from: 5 }] });
});

describe('what only describes the figure is left out by itself', () => {
  test.each([
    [{ display: 'sometimes' }, { display: 'range' }, ['display']],
    [{ display: 'per-month' }, { display: 'range', months: undefined }, ['display']],
    [{ months: 1 }, { months: undefined }, ['months']],
    [{ taxIncluded: 'yes' }, { taxIncluded: undefined }, ['taxIncluded']],
    [{ rounding: 0.5 }, { rounding: 1 }, ['rounding']],
    [{ deposit: -5 }, { deposit: undefined }, ['deposit']],
    [{ excludes: ['Cream', 5] }, { excludes: ['Cream'] }, ['excludes[1]']],
    [{ revision: 7 }, {}, ['revision']],
  ])('%j', (more, kept, paths) => {
    const { guide, dropped } = read(guideWith([], more));
    expect(guide).toMatchObject(kept);
    expect(dropped).toEqual(paths.map((path) => `priceGuide.${path}`));
  });

  test('a label', () => {
    const { guide, dropped } = read(guideWith([{ id: 'a', kind: 'addon', amount: 5, label: 7 }]));
    expect(guide?.rules[2]).toMatchObject({ label: undefined, amount: [5, 5] });
    expect(dropped).toEqual(['priceGuide.rules[2].label']);
  });
});

describe('whatever would make the figure a wrong one takes the guide with it', () => {
  const on = { id: 'x', kind: 'quantity', unit: 5 };
  test.each([
    ['what is no guide', 5, ['priceGuide']],
    ['no currency', { ...guideWith([]), currency: 'dollars' }, ['currency', '']],
    ['no review', { ...guideWith([]), reviewed: '2026-02-30' }, ['reviewed', '']],
    ['no rules', { ...guideWith([]), rules: [] }, ['']],
    ['a bound', guideWith([], { minimum: 1.5 }), ['minimum', '']],
    ['bounds that cross', guideWith([], { minimum: 5, maximum: 4 }), ['maximum', '']],
    ['sessions', guideWith([], { sessions: { use: 'shown' } }), ['sessions', '']],
    [
      'sessions by an unknown field',
      guideWith([], { sessions: { use: 'shown', count: { field: 'zz' } } }),
      ['sessions', ''],
    ],
  ])('%s', (_, written, paths) => {
    const { guide, dropped } = read(written);
    expect(guide).toBeUndefined();
    const full = paths.map((path) =>
      path && path !== 'priceGuide' ? `priceGuide.${path}` : 'priceGuide',
    );
    expect(dropped).toEqual(full);
  });

  test.each([
    ['of no kind', { id: 'x', kind: 'adon', amount: 5 }, ['.kind', '']],
    ['without an id', { kind: 'addon', amount: 5 }, ['']],
    ['of an id that another has', { id: 'area', kind: 'addon', amount: 5 }, ['']],
    ['of another currency', { id: 'x', kind: 'addon', amount: 5, currency: 'EUR' }, ['.currency']],
    ['with a broken amount', { id: 'x', kind: 'addon', amount: 5.5 }, ['.amount', '']],
    ['with nothing to add', { id: 'x', kind: 'addon' }, ['']],
    ['on an unknown field', { ...on, count: { field: 'zz' } }, ['']],
    ['with a broken condition', { ...on, count: 1, when: { field: 'area' } }, ['.when']],
    ['on a condition of an unknown field', { ...on, count: 1, when: { field: 'z', is: 1 } }, ['']],
    [
      'with a broken count',
      { ...on, count: { field: 'area', options: { crown: -1 } } },
      ['.count.options'],
    ],
    [
      'with overlapping tiers',
      {
        id: 'x',
        kind: 'tier',
        count: 2,
        tiers: [
          { from: 1, to: 3, each: 1 },
          { from: 3, each: 1 },
        ],
      },
      ['.tiers', ''],
    ],
    [
      'with two prices for one cell',
      {
        id: 'x',
        kind: 'lookup',
        fields: ['area', 'stage'],
        cells: [
          { options: ['crown', 'late'], amount: 1 },
          { options: ['crown', 'late'], amount: 2 },
        ],
      },
      ['.cells'],
    ],
    ['manual without a condition', { id: 'x', kind: 'manual' }, ['']],
    ['that is none', 5, ['']],
  ])('a rule %s', (_, rule, paths) => {
    const { guide, dropped } = read(guideWith([rule]));
    expect(guide).toBeUndefined();
    expect(dropped).toEqual([...paths.map((path) => `priceGuide.rules[2]${path}`), 'priceGuide']);
  });
});

test('what a page adds to the prototype of all objects is not read as written', () => {
  const left = {
    field: 'goal',
    amount: 5,
    each: 5,
    factor: 2,
    options: { crown: 1 },
    to: 3,
    when: 5,
  };
  const rules = [
    { id: 't', kind: 'tier', count: 3, tiers: [{ from: 1, amount: 9 }] },
    { id: 'm', kind: 'multiplier', field: 'stage', options: { late: 2 } },
  ];
  const expected = read(guideWith(rules));
  expect(onOldPage(left, () => read(guideWith(rules)))).toEqual(expected);
});
