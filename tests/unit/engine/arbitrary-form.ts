import * as fc from 'fast-check';
import type { Answer, Comparison, Condition, FieldConfig } from '../../../src/schema/types.ts';

export const FIELD_NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Few values, so that conditions often hold and often do not. */
const OPERANDS = ['x', 'y', '1', '2'];

export const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom('', ' ', ...OPERANDS),
  fc.subarray(OPERANDS),
  fc.boolean(),
  fc.constant(undefined),
);

export const answersOf = (ids: readonly string[]): fc.Arbitrary<ReadonlyMap<string, Answer>> =>
  fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), answers))).map((list) => new Map(list));

function comparisons(ids: readonly string[]): fc.Arbitrary<Comparison> {
  const field = fc.constantFrom(...ids);
  const operand = fc.constantFrom<string | number | boolean>(...OPERANDS, 1, true);
  return fc.oneof(
    fc.record({ field, filled: fc.boolean() }),
    fc.record({ field, is: operand }),
    fc.record({ field, isNot: operand }),
    fc.record({ field, in: fc.array(operand, { minLength: 1, maxLength: 3 }) }),
    fc.record({ field, atLeast: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ field, atMost: fc.integer({ min: 0, max: 3 }) }),
  );
}

/** Conditions of any depth on some fields. */
export function conditions(ids: readonly string[]): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition; list: Condition[] }>((tie) => ({
    list: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      comparisons(ids),
      fc.record({ all: tie('list') }),
      fc.record({ any: tie('list') }),
      fc.record({ not: tie('condition') }),
    ),
  }));
  return condition;
}

/** Fields of which each may ask about those before it in `FIELD_NAMES`, written in any order. */
export const acyclicFields: fc.Arbitrary<FieldConfig[]> = fc
  .tuple(
    ...FIELD_NAMES.map((id, index): fc.Arbitrary<FieldConfig> => {
      const before = FIELD_NAMES.slice(0, index);
      const asked = before.length > 0 ? conditions(before) : fc.constant(undefined);
      return fc
        .option(asked, { nil: undefined, freq: 4 })
        .map((visibleWhen) => ({ kind: 'text', id, label: id, visibleWhen }));
    }),
  )
  .chain((fields) => fc.shuffledSubarray(fields, { minLength: fields.length }));

export type Move = readonly [id: string, answer: Answer];

/** What a visitor does, one answer after another. */
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.tuple(fc.constantFrom(...FIELD_NAMES), answers),
  { maxLength: 25 },
);
