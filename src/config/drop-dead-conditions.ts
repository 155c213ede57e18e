import { circleOf } from '../model/circle.ts';
import { fieldsAsked } from '../model/fields-asked.ts';
import type { Condition } from '../schema/types.ts';

/** A condition of a field, of an option or of a step. */
export interface Conditional {
  path: string;
  condition: Condition;
  /** The fields whose answers hang on it; none where it only makes an answer needed. */
  fields: readonly string[];
  /** Takes it away: what it held back shows. */
  drop(): void;
}

/** Which fields the answer of each field hangs on. */
function askedBy(conditionals: Iterable<Conditional>): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { fields, condition } of conditionals) {
    const others = fieldsAsked(condition);
    for (const id of fields) asked.set(id, [...(asked.get(id) ?? []), ...others]);
  }
  return asked;
}

/** Takes away each condition that asks about a field that is not there, or is part of a circle. */
export function dropDeadConditions(
  conditionals: readonly Conditional[],
  known: ReadonlyMap<string, unknown>,
  dropped: string[],
): void {
  const drop = (dead: Conditional): void => {
    dead.drop();
    dropped.push(dead.path);
  };
  const alive = conditionals.filter((one) => {
    const isAlive = fieldsAsked(one.condition).every((id) => known.has(id));
    if (!isAlive) drop(one);
    return isAlive;
  });
  const asked = askedBy(alive);
  for (const one of alive) {
    const others = fieldsAsked(one.condition);
    // By this condition itself, whatever else the field may wait for.
    const isPart = (id: string) =>
      circleOf(id, asked) && circleOf(id, new Map([...asked, [id, others]]));
    if (one.fields.some(isPart)) drop(one);
  }
}
