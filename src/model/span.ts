import { isRecord } from './plain.ts';

/** From and to, both included: money in minor units, a count, or a factor. */
export type Span = readonly [low: number, high: number];

type Test = (value: number) => boolean;

/** The most units that a count may come to; beyond that somebody mistyped. */
export const MOST_UNITS = 100_000;
/** The largest factor of a multiplier. */
export const MOST_FACTOR = 1000;

/**
 * The number, if it is whole and exact; else `NaN`, which spreads through all that is computed with
 * it, so that nothing built on a lost cent is ever shown.
 */
export const exact = (value: number): number => (Number.isSafeInteger(value) ? value : Number.NaN);

/** Money: whole minor units, cents for most currencies. */
export const isMinor: Test = (value) => Number.isSafeInteger(value) && value >= 0;
export const isUnits: Test = (value) => isMinor(value) && value <= MOST_UNITS;
/** A share of the price, 1 for all of it; what follows its fourth decimal does not count. */
export const isFactor: Test = (value) => value >= 0 && value <= MOST_FACTOR;
/** What follows its second decimal does not count. */
export const isPercent: Test = (value) => value >= 0 && value <= 100;

/** A span written as one number or as `[low, high]`, or `undefined` where it is neither. */
export function spanOf(written: unknown, test: Test): Span | undefined {
  const ends: unknown[] = Array.isArray(written) ? written : [written, written];
  const [low, high] = ends;
  if (typeof low !== 'number' || typeof high !== 'number' || ends.length > 2) return undefined;
  return test(low) && test(high) && low <= high ? [low, high] : undefined;
}

/** The units in which shares are counted: one is a ten-thousandth. */
const SHARES = 10_000;

/** A share of an amount, rounded to the whole minor unit below. */
export function shareBelow(amount: number, factor: number): number {
  const product = exact(amount * Math.round(factor * SHARES));
  return (product - (product % SHARES)) / SHARES;
}

/** A share of an amount, rounded to the whole minor unit above. */
export function shareAbove(amount: number, factor: number): number {
  const product = exact(amount * Math.round(factor * SHARES));
  return shareBelow(amount, factor) + (product % SHARES > 0 ? 1 : 0);
}

/**
 * Money written as a number, as `[low, high]`, or as `{ about, spread }`, which is so many percent
 * to either side; `undefined` where it is none of these.
 */
export function amountOf(written: unknown): Span | undefined {
  if (!isRecord(written)) return spanOf(written, isMinor);
  const { about, spread, ...more } = written;
  if (typeof about !== 'number' || typeof spread !== 'number') return undefined;
  if (Object.keys(more).length > 0 || !isMinor(about) || !isPercent(spread)) return undefined;
  const high = exact(about + shareAbove(about, spread / 100));
  return isMinor(high) ? [about - shareAbove(about, spread / 100), high] : undefined;
}
