import { has } from '../../model/has.ts';
import type { Span } from '../../model/span.ts';
import type { PriceTier } from '../../schema/price-types.ts';
import { NOTHING, times, union } from './arithmetic.ts';

/**
 * The price of so many units, or `undefined` where a count that may be meant has no tier. None cost
 * nothing.
 * @param tiers by `from`, none overlapping; one without `to` reaches to the next, the last for ever
 */
export function tierPrice(tiers: readonly PriceTier[], [low, high]: Span): Span | undefined {
  const spans: Span[] = low === 0 ? [NOTHING] : [];
  let next = Math.max(1, low);
  for (const tier of tiers) {
    const end = tier.to ?? (tiers[tiers.indexOf(tier) + 1]?.from ?? Infinity) - 1;
    const within: Span = [Math.max(low, tier.from), Math.min(high, end)];
    if (within[0] > within[1]) continue;
    if (within[0] > next) return undefined;
    spans.push(has(tier, 'each') ? times(tier.each, within) : tier.amount);
    next = within[1] + 1;
  }
  return next > high ? union(spans) : undefined;
}
