import { fieldsAsked } from '../model/fields-asked.ts';
import type { Condition, Field } from '../schema/types.ts';

/** Which fields ask about a field. */
export type Dependents = (id: string) => Iterable<Field>;

/** Who depends on whom, indexed once, so that a keystroke costs the same in any form. */
export function indexDependents(
  fields: readonly Field[],
  conditionOf: (field: Field) => Condition | undefined,
): Dependents {
  const dependents = new Map<string, Set<Field>>();
  for (const field of fields) {
    const condition = conditionOf(field);
    for (const id of condition ? fieldsAsked(condition) : []) {
      dependents.set(id, (dependents.get(id) ?? new Set()).add(field));
    }
  }
  return (id) => dependents.get(id) ?? [];
}
