import { describe, expect, test } from 'vitest';
import type { PriceRuleConfig } from '../../../../src/schema/price-types.ts';
import {
  base,
  ends,
  endsOf,
  figureOf,
  given,
  guideOf,
  priceOf,
  second,
  type Given,
} from './support.ts';

describe('before there is enough to go by', () => {
  const guide = guideOf([base, second]);

  test.each<[string, Given]>([
    ['nothing is answered', {}],
    ['one field is answered', { area: 'crown' }],
    ['one field and an empty list are', { area: 'crown', goal: '', parts: [] }],
    ['two are, but not the one that makes the price', { goal: 'fix', stage: 'late' }],
  ])('there is no result where %s', (_, answers) => {
    expect(priceOf(guide, answers)).toBeUndefined();
  });

  test('any other question counts as the second answer, and unanswered add-ons move nothing', () => {
    expect(endsOf(guide, { area: 'crown', stage: 'late' })).toEqual([200_00, 200_00]);
  });

  test('an answer to what does not show does not count', () => {
    expect(priceOf(guide, given, { hidden: ['goal'] })).toBeUndefined();
    expect(endsOf(guide, { ...given, stage: 'late' }, { hidden: ['goal'] })).toEqual([
      200_00, 200_00,
    ]);
  });

  test('nor where a field that makes the price is not answered yet', () => {
    const both = guideOf([base, second, { ...base, id: 'stage', field: 'stage', options: {} }]);
    expect(priceOf(both, given)).toBeUndefined();
  });

  test('a field that does not show is not waited for', () => {
    const stage: PriceRuleConfig = { ...base, id: 'stage', field: 'stage', options: { late: 5 } };
    const both = guideOf([base, second, stage]);
    expect(endsOf(both, given, { hidden: ['stage'] })).toEqual([200_00, 200_00]);
  });

  test('nor is one whose rule does not count', () => {
    const when = { field: 'goal', is: 'fix' };
    expect(ends([{ ...base, id: 'stage', field: 'stage', options: {}, when }])).toEqual([
      200_00, 200_00,
    ]);
  });

  test('add-ons alone make no price', () => {
    expect(
      priceOf(guideOf([second, { ...second, id: 'b', field: 'stage', options: {} }]), {
        goal: 'fix',
        stage: 'late',
      }),
    ).toBeUndefined();
  });
});

describe('what is shown beside the figure', () => {
  test('sessions, shown or multiplied', () => {
    const count = { field: 'stage', options: { early: [2, 3], late: 4 } };
    const shown = guideOf([base, second], { sessions: { use: 'shown', count } });
    expect(figureOf(shown, { ...given, stage: 'early' })).toMatchObject({
      low: 200_00,
      sessions: { low: 2, high: 3 },
    });
    expect(figureOf(shown, given).sessions).toBeUndefined();
    const multiplied = guideOf([base, second], { sessions: { use: 'multiplied', count } });
    expect(endsOf(multiplied, { ...given, stage: 'early' })).toEqual([400_00, 600_00]);
    expect(endsOf(multiplied, given)).toBe('nothing');
    const fixed = guideOf([base, second], { sessions: { use: 'multiplied', count: [2, 3] } });
    expect(endsOf(fixed, given)).toEqual([400_00, 600_00]);
  });

  test('a deposit, which is never taken off', () => {
    const guide = guideOf([base, second], { deposit: 50_00 });
    expect(figureOf(guide, given)).toMatchObject({
      low: 200_00,
      deposit: { low: 50_00, high: 50_00 },
    });
  });

  test('one month of it', () => {
    const guide = guideOf([base, second], { display: 'per-month', months: 12 });
    expect(figureOf(guide, given)).toMatchObject({
      low: 200_00,
      perMonth: { low: 16_66, high: 16_67 },
    });
  });

  test('what moved it, in the order computed, and nothing that did not', () => {
    const rules: PriceRuleConfig[] = [
      { id: 'off', kind: 'discount', amount: 5_00 },
      { id: 'scar', label: 'Scar', kind: 'multiplier', factor: [1, 1.5] },
    ];
    expect(figureOf(guideOf([...rules, base, second]), given)).toMatchObject({
      lines: [
        { rule: 'area', label: undefined, low: 200_00, high: 200_00 },
        { rule: 'scar', label: 'Scar', low: 0, high: 100_00 },
        { rule: 'off', low: -5_00, high: -5_00 },
      ],
    });
  });

  test('currency and revision of the guide', () => {
    const guide = guideOf([base, second], { currency: 'KWD', revision: 'r7' });
    expect(figureOf(guide, given)).toMatchObject({ currency: 'KWD', revision: 'r7' });
  });
});

describe('manual', () => {
  const fix: PriceRuleConfig = { id: 'fix', kind: 'manual', when: { field: 'goal', is: 'fix' } };

  test('any answer that it names hides the figure, even one still waited for', () => {
    const guide = guideOf([base, fix, { ...base, id: 'stage', field: 'stage', options: {} }]);
    expect(priceOf(guide, { area: 'crown', goal: 'fix' })).toEqual({ kind: 'manual' });
    const told = guideOf([base, second, { ...fix, label: 'Earlier work' }]);
    expect(priceOf(told, { area: 'crown', goal: 'fix' })).toEqual({
      kind: 'manual',
      why: 'Earlier work',
    });
    expect(priceOf(guide, { goal: 'fix' })).toBeUndefined();
  });

  test('a price too large to be exact is none', () => {
    const dear: PriceRuleConfig = { ...base, options: { crown: Number.MAX_SAFE_INTEGER } };
    const more: PriceRuleConfig = { id: 'm', kind: 'multiplier', factor: 0.5 };
    const guide = guideOf([dear, second, more], { maximum: 100 });
    expect(priceOf(guide, given)).toEqual({ kind: 'manual' });
  });
});
