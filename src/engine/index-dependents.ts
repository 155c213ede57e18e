import { fieldsAsked } from '../model/fields-asked.ts';
import type { Condition } from '../schema/types.ts';

/** Who asks about a field. */
export type Dependents<T> = (id: string) => Iterable<T>;

/** Who depends on whom, indexed once, so that a keystroke costs the same in any form. */
export function indexDependents<T>(
  all: readonly T[],
  conditionOf: (one: T) => Condition | undefined,
): Dependents<T> {
  const dependents = new Map<string, Set<T>>();
  for (const one of all) {
    const condition = conditionOf(one);
    for (const id of condition ? fieldsAsked(condition) : []) {
      dependents.set(id, (dependents.get(id) ?? new Set()).add(one));
    }
  }
  return (id) => dependents.get(id) ?? [];
}
