import { describe, expect, test } from 'vitest';
import type { PriceRuleConfig } from '../../../../src/schema/price-types.ts';
import { base, ends, endsOf, given, guideOf, priceOf, second } from './support.ts';

describe('not sure', () => {
  const sure = { area: 'not_sure' };

  test('widens to the union of the options', () => {
    expect(ends([], sure)).toEqual([100_00, 500_00]);
  });

  test('goes manual where the rule says so', () => {
    const rule: PriceRuleConfig = { ...base, whenUnsure: 'manual' };
    expect(priceOf(guideOf([rule, second]), { ...given, ...sure })).toEqual({ kind: 'manual' });
  });

  test('may be called otherwise, and may have a price of its own', () => {
    const crown: PriceRuleConfig = { ...base, unsure: ['fix'], options: { hairline: 1, full: 9 } };
    expect(priceOf(guideOf([crown, second]), { ...given, ...sure })).toEqual({ kind: 'manual' });
    const priced = guideOf([{ ...base, options: { hairline: 1, not_sure: [2, 3] } }, second]);
    expect(endsOf(priced, { ...given, ...sure })).toEqual([2, 3]);
  });

  test('in a list adds to what is chosen nothing up to the dearest of the others', () => {
    const options = { left: 10, right: 30, top: 20 };
    const rule: PriceRuleConfig = { id: 'parts', kind: 'base', field: 'parts', options };
    const price = (parts: string[]) => endsOf(guideOf([rule, second]), { parts, goal: 'new' });
    expect(price(['not_sure'])).toEqual([10, 30]);
    expect(price(['right', 'not_sure'])).toEqual([30, 50]);
  });

  test('of what moves the price takes in the options that move nothing', () => {
    const options = { smp: 1.2, tattoo: 1.4 };
    const rule: PriceRuleConfig = { id: 'm', kind: 'multiplier', field: 'previous', options };
    expect(ends([rule], { previous: ['not_sure'] })).toEqual([200_00, 280_00]);
    const every = { ...rule, field: 'stage', options: { early: 2, late: 3 } };
    expect(ends([every], { stage: 'not_sure' })).toEqual([400_00, 600_00]);
  });
});
