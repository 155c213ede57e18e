import { describe, expect, test } from 'vitest';
import type { PriceRuleConfig } from '../../../../src/schema/price-types.ts';
import { base, ends, endsOf, given, guideOf, second } from './support.ts';

describe('what moves the price', () => {
  test('multipliers, each on what the one before left', () => {
    expect(
      ends([
        { id: 'm1', kind: 'multiplier', factor: 1.5 },
        { id: 'm2', kind: 'multiplier', factor: [1, 1.1] },
      ]),
    ).toEqual([300_00, 330_00]);
  });

  test('a broken cent goes down at the low end and up at the high one', () => {
    const rule: PriceRuleConfig = { id: 'm', kind: 'multiplier', factor: 0.3333 };
    expect(endsOf(guideOf([{ ...base, options: { crown: 100 } }, second, rule]), given)).toEqual([
      33, 34,
    ]);
  });

  test('a factor that binary numbers cannot hold makes no cent more', () => {
    expect(ends([{ id: 'm', kind: 'multiplier', factor: 1.1 }])).toEqual([220_00, 220_00]);
  });

  test('multipliers by option; of a list one after the other; the others move nothing', () => {
    const rule: PriceRuleConfig = {
      id: 'm',
      kind: 'multiplier',
      field: 'previous',
      options: { smp: 2, tattoo: [1.5, 3] },
    };
    expect(ends([rule], { previous: ['smp', 'tattoo'] })).toEqual([600_00, 1200_00]);
    expect(ends([rule], { previous: ['none'] })).toEqual([200_00, 200_00]);
    expect(ends([rule])).toEqual([200_00, 200_00]);
  });

  test('add-ons: fixed, percent of the price before any, per unit, by option', () => {
    expect(
      ends(
        [
          { id: 'fixed', kind: 'addon', amount: [10_00, 20_00] },
          { id: 'percent', kind: 'addon', percent: 10 },
          { id: 'each', kind: 'addon', each: 1_00, count: { field: 'parts' } },
          { id: 'option', kind: 'addon', field: 'stage', options: { late: 5_00 } },
        ],
        { parts: ['left', 'top'], stage: 'late' },
      ),
    ).toEqual([237_00, 247_00]);
  });

  test('a rule written later may be computed earlier: the kinds have an order', () => {
    const addon: PriceRuleConfig = { id: 'a', kind: 'addon', amount: 10_00 };
    const multiplier: PriceRuleConfig = { id: 'm', kind: 'multiplier', factor: 2 };
    expect(ends([addon, multiplier])).toEqual([410_00, 410_00]);
    expect(ends([multiplier, addon])).toEqual([410_00, 410_00]);
  });

  test('a condition decides whether a rule counts', () => {
    const when = { field: 'goal', is: 'fix' };
    const rule: PriceRuleConfig = { id: 'a', kind: 'addon', amount: 10_00, when };
    expect(ends([rule])).toEqual([200_00, 200_00]);
    expect(ends([rule], { goal: 'fix' })).toEqual([210_00, 210_00]);
  });
});

describe('discounts', () => {
  const rule: PriceRuleConfig = {
    id: 'd',
    kind: 'discount',
    percent: 10,
    from: '2026-11-01',
    to: '2026-11-30',
  };

  test.each([
    ['2026-10-31', 200_00],
    ['2026-11-01', 180_00],
    ['2026-11-30', 180_00],
    ['2026-12-01', 200_00],
  ])('on %s the price is %i', (today, price) => {
    const guide = guideOf([base, second, rule]);
    expect(endsOf(guide, given, { today })).toEqual([price, price]);
  });

  test('a second one is one of what the first has left', () => {
    expect(ends([rule, { ...rule, id: 'e' }])).toEqual([162_00, 162_00]);
  });

  test('no discount takes off more than all', () => {
    expect(ends([{ id: 'd', kind: 'discount', amount: [150_00, 999_00] }])).toEqual([0, 50_00]);
  });
});

describe('bounds and rounding', () => {
  test('both ends are held to both bounds', () => {
    const bounds = { minimum: 120_00, maximum: 140_00 };
    expect(ends([], { area: 'hairline' }, bounds)).toEqual([120_00, 140_00]);
    expect(ends([], { area: 'full' }, bounds)).toEqual([140_00, 140_00]);
    expect(ends([], { area: 'full' }, { minimum: 600_00 })).toEqual([600_00, 600_00]);
  });

  test('the low end is rounded down and the high end up', () => {
    expect(ends([], { area: 'hairline' }, { rounding: 40_00 })).toEqual([80_00, 160_00]);
  });

  test('but not past a bound', () => {
    const more = { rounding: 40_00, minimum: 90_00, maximum: 155_00 };
    expect(ends([], { area: 'hairline' }, more)).toEqual([90_00, 155_00]);
  });
});
