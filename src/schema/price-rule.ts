import * as z from 'zod/mini';
import * as PRICE from '../model/price.ts';
import { MOST_FACTOR, MOST_UNITS } from '../model/span.ts';
import { currency, date, id, listOf, tableOf, whole, words } from './atoms.ts';
import { conditionSchema } from './condition.ts';

const pairOf = <T extends z.core.SomeType>(item: T) =>
  z.array(item).check(z.minLength(2), z.maxLength(2));

/** Money in whole minor units: $12.50 is 1250, ¥1250 is 1250, 1.250 KWD is 1250. */
export const minor = whole(0, Number.MAX_SAFE_INTEGER);
/** Most units stand for a count; a mistyped one must not make a price of millions. */
const units = whole(0, MOST_UNITS);
const factor = z.number().check(z.gte(0), z.lte(MOST_FACTOR));
const percent = z.number().check(z.gte(0), z.lte(100));

/** An amount: one figure, from and to, or a figure with so many percent to either side. */
export const amountSchema = z.union([
  pairOf(minor),
  minor,
  z.strictObject({ about: minor, spread: percent }),
]);
const factorSpan = z.union([pairOf(factor), factor]);
const unitSpan = z.union([pairOf(units), units]);

/**
 * How many: a fixed count, or that of a field. Without `options` it is the number that was typed, or
 * how many options were chosen; with them it is what the chosen ones stand for, added up.
 */
export const countSchema = z.union([
  pairOf(units),
  units,
  z.strictObject({ field: id, options: z.optional(tableOf(unitSpan)) }),
]);

/** What every rule has. */
const shared = {
  id,
  label: z.optional(words),
  when: z.optional(conditionSchema),
  currency: z.optional(currency),
};
/** What a rule has that looks at options, among which may be "not sure". */
export const unsureShape = {
  unsure: z.optional(z.array(id)),
  whenUnsure: z.optional(z.literal(PRICE.UNSURE_USES)),
};
const asking = { ...shared, ...unsureShape };
const byOption = <T extends z.core.SomeType>(value: T) => ({ field: id, options: tableOf(value) });
const tier = { from: whole(1, MOST_UNITS), to: z.optional(whole(1, MOST_UNITS)) };
const period = { from: z.optional(date), to: z.optional(date) };

/** One cell of a table by two answers. */
export const cellSchema = z.strictObject({ options: pairOf(id), amount: amountSchema });
/** A stretch of counts, priced as a whole (a bundle) or by the unit. */
export const tierSchema = z.union([
  z.strictObject({ ...tier, amount: amountSchema }),
  z.strictObject({ ...tier, each: amountSchema }),
]);

/**
 * A rule as a site builder writes it. A plain union, as with fields: `walk` finds the branch by
 * `kind`, and among those of one kind by the keys that are there.
 */
export const priceRuleSchema = z.union([
  z.strictObject({ kind: z.literal('base'), ...asking, ...byOption(amountSchema) }),
  z.strictObject({
    kind: z.literal('lookup'),
    ...asking,
    fields: pairOf(id),
    cells: listOf(cellSchema),
  }),
  z.strictObject({
    kind: z.literal('quantity'),
    ...asking,
    unit: amountSchema,
    count: countSchema,
  }),
  z.strictObject({
    kind: z.literal('tier'),
    ...asking,
    count: countSchema,
    tiers: listOf(tierSchema),
  }),
  z.strictObject({ kind: z.literal('multiplier'), ...shared, factor: factorSpan }),
  z.strictObject({ kind: z.literal('multiplier'), ...asking, ...byOption(factorSpan) }),
  z.strictObject({ kind: z.literal('addon'), ...shared, amount: amountSchema }),
  z.strictObject({ kind: z.literal('addon'), ...shared, percent }),
  z.strictObject({ kind: z.literal('addon'), ...asking, each: amountSchema, count: countSchema }),
  z.strictObject({ kind: z.literal('addon'), ...asking, ...byOption(amountSchema) }),
  z.strictObject({ kind: z.literal('discount'), ...shared, ...period, amount: amountSchema }),
  z.strictObject({ kind: z.literal('discount'), ...shared, ...period, percent }),
  z.strictObject({
    kind: z.literal('manual'),
    id,
    label: z.optional(words),
    when: conditionSchema,
  }),
]);
