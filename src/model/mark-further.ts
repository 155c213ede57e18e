import type { Step } from '../schema/types.ts';
import { FURTHER_KINDS } from './field-kinds.ts';

/** Marks a form that has a field of a further kind: what draws it is fetched before the form shows. */
export function markFurther(steps: readonly Step[]): { further?: true } {
  const kinds = steps.flatMap(({ fields }) => fields.map(({ kind }) => kind));
  return FURTHER_KINDS.some((kind) => kinds.includes(kind)) ? { further: true } : {};
}
