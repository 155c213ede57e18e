import { exact, shareAbove, shareBelow, type Span } from '../../model/span.ts';

/** What a sum begins with, and what a rule without effect adds. */
export const NOTHING: Span = [0, 0];

/*
 * Each end by itself, in whole minor units. What can no longer be exact is NaN from there on.
 */

export const plus = (one: Span, other: Span): Span => [
  exact(one[0] + other[0]),
  exact(one[1] + other[1]),
];

/** Takes off at most all of it; the most comes off the low end. */
export const minus = (from: Span, off: Span): Span => [
  Math.max(0, exact(from[0] - off[1])),
  Math.max(0, exact(from[1] - off[0])),
];

/** What moved each end; below zero where it went down. */
export const difference = (after: Span, before: Span): Span => [
  exact(after[0] - before[0]),
  exact(after[1] - before[1]),
];

export const times = (price: Span, count: Span): Span => [
  exact(price[0] * count[0]),
  exact(price[1] * count[1]),
];

/** A share of a price, a broken minor unit going down at the low end and up at the high one. */
export const share = (price: Span, factor: Span): Span => [
  shareBelow(price[0], factor[0]),
  shareAbove(price[1], factor[1]),
];

export function sum(spans: readonly Span[]): Span {
  let all = NOTHING;
  for (const span of spans) all = plus(all, span);
  return all;
}

/** The narrowest span that holds all of these, of which there must be one. */
export const union = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([low]) => low)),
  Math.max(...spans.map(([, high]) => high)),
];

export const isExact = (span: Span): boolean => span.every((end) => Number.isSafeInteger(end));
