import * as z from 'zod/mini';
import { flag, id, listOf, text } from './atoms.ts';

const operand = z.union([text, z.number(), flag]);

/** One comparison with the answer of one field; exactly one operator. */
const comparison = z.union([
  z.strictObject({ field: id, is: operand }),
  z.strictObject({ field: id, isNot: operand }),
  z.strictObject({ field: id, in: listOf(operand) }),
  z.strictObject({ field: id, atLeast: z.number() }),
  z.strictObject({ field: id, atMost: z.number() }),
  z.strictObject({ field: id, filled: flag }),
]);

export type Comparison = z.infer<typeof comparison>;

/** When something shows: a comparison, or several joined by `all`, `any` or `not`. */
export type Condition =
  | Comparison
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** Getters, because a condition holds conditions. */
export const conditionSchema: z.ZodMiniType<Condition, Condition> = z.union([
  comparison,
  z.strictObject({
    get all() {
      return listOf(conditionSchema);
    },
  }),
  z.strictObject({
    get any() {
      return listOf(conditionSchema);
    },
  }),
  z.strictObject({
    get not() {
      return conditionSchema;
    },
  }),
]);
