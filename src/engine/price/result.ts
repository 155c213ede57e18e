import type { Span } from '../../model/span.ts';

/** What sessions that multiply are called among the lines; no rule can be. */
export const SESSIONS_LINE = '#sessions';

/** From and to, in minor units of the guide's currency, or as a count. */
export interface PriceRange {
  low: number;
  high: number;
}

/**
 * What one rule did to each end, in minor units; below zero where it took something off. The lines
 * add up to the price before bounds and rounding.
 */
export interface PriceLine extends PriceRange {
  /** Id of the rule, or `#sessions`. */
  rule: string;
  label?: string | undefined;
}

export interface PriceFigure extends PriceRange {
  kind: 'figure';
  /** ISO 4217. */
  currency: string;
  /** What moved the price, in the order computed; rules that moved nothing are left out. */
  lines: PriceLine[];
  sessions?: PriceRange | undefined;
  /** Shown apart: it is part of the price, not taken off. */
  deposit?: PriceRange | undefined;
  /** One month's part, where the guide shows that. */
  perMonth?: PriceRange | undefined;
  revision: string;
}

/** A figure, or that the practitioner prices this after seeing the visitor, and why. */
export type PriceResult = PriceFigure | { kind: 'manual'; why?: string | undefined };

export const rangeOf = ([low, high]: Span): PriceRange => ({ low, high });
