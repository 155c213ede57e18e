import type { Span } from '../../model/span.ts';
import type { PriceGuide } from '../../schema/price-types.ts';

type Bounds = Pick<PriceGuide, 'minimum' | 'maximum'>;

const within = (amount: number, { minimum, maximum = Infinity }: Bounds): number =>
  Math.min(Math.max(amount, minimum), maximum);

/** Both ends held to both bounds. */
export const clamp = ([low, high]: Span, bounds: Bounds): Span => [
  within(low, bounds),
  within(high, bounds),
];

/** The low end down and the high end up to a multiple of `step`. */
export function roundOut([low, high]: Span, step: number): Span {
  const rest = high % step;
  return [low - (low % step), rest > 0 ? high + (step - rest) : high];
}

/** Clamped, then rounded; rounding does not lead past a bound, which the clinic may have published. */
export const finish = (price: Span, guide: Bounds & Pick<PriceGuide, 'rounding'>): Span =>
  clamp(roundOut(clamp(price, guide), guide.rounding), guide);

/** One month of a price spread evenly over several. */
export const perMonth = ([low, high]: Span, months: number): Span => [
  Math.floor(low / months),
  Math.ceil(high / months),
];
