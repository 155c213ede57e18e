import type { Answer, Condition, Field } from '../schema/types.ts';
import { holds } from './conditions.ts';
import { indexDependents, type Dependents } from './index-dependents.ts';

export interface Requirement {
  /** Whether the field needs an answer as things stand. */
  isRequired(field: Field): boolean;
  /** Fields that may have come to need an answer, or not to, with another field's answer. */
  dependents: Dependents<Field>;
}

const conditionOf = (field: Field): Condition | undefined =>
  'requiredWhen' in field ? field.requiredWhen : undefined;

/** `read` gives the answer that counts: a hidden field has none. */
export function createRequirement(
  fields: readonly Field[],
  read: (id: string) => Answer,
): Requirement {
  return {
    isRequired(field) {
      const condition = conditionOf(field);
      if (condition && holds(condition, read)) return true;
      return 'required' in field && field.required;
    },
    dependents: indexDependents(fields, conditionOf),
  };
}
