import * as z from 'zod/mini';
import * as PRICE from '../model/price.ts';
import { currency, date, flag, listOf, whole, words } from './atoms.ts';
import { amountSchema, countSchema, minor, priceRuleSchema, unsureShape } from './price-rule.ts';

/** How many sessions: shown beside the price, or multiplied into it. */
const sessionsSchema = z.strictObject({
  use: z.literal(PRICE.SESSION_USES),
  count: countSchema,
  ...unsureShape,
});

/**
 * A price guide as a site builder writes it: rules as data, money in minor units of one currency. It
 * is computed in a fixed order, whatever the order written: base, lookup, quantity and tier, sessions
 * that multiply, multipliers, add-ons, discounts, minimum and maximum, rounding; rules of one kind
 * in the order written. No prices ship with the widget.
 */
export const priceGuideSchema = z.strictObject({
  currency,
  display: z.optional(z.literal(PRICE.DISPLAYS)),
  /** Needed where `display` is `per-month`. */
  months: z.optional(whole(2, PRICE.MOST_MONTHS)),
  /** Whether the figures contain tax; left out, nothing is said of it. */
  taxIncluded: z.optional(flag),
  /** When the clinic last looked its prices over; shown, since prices date fast. */
  reviewed: date,
  /** Default: a short hash of the guide. */
  revision: z.optional(words),
  /** The low end goes down and the high end up to a multiple of this, but not past the bounds. */
  rounding: z.optional(whole(1, Number.MAX_SAFE_INTEGER)),
  minimum: z.optional(minor),
  maximum: z.optional(minor),
  /** Shown apart, never taken off. */
  deposit: z.optional(amountSchema),
  sessions: z.optional(sessionsSchema),
  excludes: z.optional(z.array(words)),
  rules: listOf(priceRuleSchema),
});
