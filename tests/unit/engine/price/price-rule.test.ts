import { describe, expect, test } from 'vitest';
import type { PriceRuleConfig } from '../../../../src/schema/price-types.ts';
import { base, ends, endsOf, guideOf, priceOf, second, type Given } from './support.ts';

describe('what makes the price', () => {
  test.each<[string, [number, number]]>([
    ['hairline', [100_00, 150_00]],
    ['crown', [200_00, 200_00]],
    ['full', [300_00, 500_00]],
  ])('base by option: %s', (area, expected) => {
    expect(ends([], { area })).toEqual(expected);
  });

  test('an option without a price is for the practitioner to price', () => {
    const few = guideOf([{ ...base, options: { crown: 1 } }, second]);
    expect(priceOf(few, { area: 'full', goal: 'new' })).toEqual({ kind: 'manual' });
  });

  test('of a list all that is chosen adds up', () => {
    const options = { left: [10, 20], right: 5, top: 1 };
    const parts: PriceRuleConfig = { id: 'parts', kind: 'base', field: 'parts', options };
    expect(endsOf(guideOf([parts, second]), { goal: 'new', parts: ['left', 'right'] })).toEqual([
      15, 25,
    ]);
  });

  const lookup: PriceRuleConfig = {
    id: 'table',
    kind: 'lookup',
    fields: ['area', 'stage'],
    cells: [
      { options: ['hairline', 'early'], amount: 10 },
      { options: ['hairline', 'late'], amount: [20, 30] },
      { options: ['crown', 'late'], amount: 40 },
    ],
  };

  test.each<[Given, unknown]>([
    [{ area: 'hairline', stage: 'late' }, [20, 30]],
    [{ area: 'hairline', stage: 'not_sure' }, [10, 30]],
    [{ area: 'not_sure', stage: 'late' }, [20, 40]],
    [{ area: 'not_sure', stage: 'not_sure' }, [10, 40]],
    [{ area: 'crown', stage: 'early' }, 'manual'],
    [{ area: 'crown' }, 'nothing'],
  ])('lookup by two answers: %j is %j', (answers, expected) => {
    expect(endsOf(guideOf([lookup]), answers)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['1500', [4500, 6000]],
    [' 10 ', [30, 40]],
    ['2.5', [6, 12]],
    ['0', [0, 0]],
    ['many', 'nothing'],
    ['-1', 'nothing'],
    ['1e6', 'manual'],
    ['Infinity', 'manual'],
  ])('unit × quantity that was typed: %j is %j', (grafts, expected) => {
    const rule: PriceRuleConfig = {
      id: 'grafts',
      kind: 'quantity',
      unit: [3, 4],
      count: { field: 'grafts' },
    };
    expect(endsOf(guideOf([rule, second]), { grafts, goal: 'new' })).toEqual(expected);
  });

  test('unit × quantity that an option stands for, a range too', () => {
    const options = { early: 10, late: [20, 30] };
    const count = { field: 'stage', options };
    const rule: PriceRuleConfig = { id: 'units', kind: 'quantity', unit: [5, 6], count };
    const guide = guideOf([rule, second]);
    expect(endsOf(guide, { stage: 'late', goal: 'new' })).toEqual([100, 180]);
    expect(endsOf(guide, { stage: 'not_sure', goal: 'new' })).toEqual([50, 180]);
  });
});

describe('tiers and bundles', () => {
  const tier: PriceRuleConfig = {
    id: 'tier',
    kind: 'tier',
    count: { field: 'grafts' },
    tiers: [
      { from: 10, each: 8 },
      { from: 1, each: 10 },
      { from: 3, to: 5, amount: [20, 25] },
    ],
  };
  const guide = guideOf([tier, second]);

  test.each<[string, unknown]>([
    ['0', [0, 0]],
    ['1', [10, 10]],
    ['2', [20, 20]],
    ['3', [20, 25]],
    ['5', [20, 25]],
    ['6', 'manual'],
    ['10', [80, 80]],
    ['50', [400, 400]],
    ['2.5', [20, 25]],
    ['5.5', 'manual'],
  ])('%s units: %j', (grafts, expected) => {
    expect(endsOf(guide, { grafts, goal: 'new' })).toEqual(expected);
  });

  test('by how many options are chosen', () => {
    const bundle: PriceRuleConfig = {
      ...tier,
      count: { field: 'parts' },
      tiers: [
        { from: 1, to: 1, amount: 100 },
        { from: 2, to: 3, amount: 150 },
      ],
    };
    const price = (parts: string[]) => endsOf(guideOf([bundle, second]), { parts, goal: 'new' });
    expect(price(['left'])).toEqual([100, 100]);
    expect(price(['left', 'top'])).toEqual([150, 150]);
    expect(price(['not_sure'])).toBe('manual');
  });
});
