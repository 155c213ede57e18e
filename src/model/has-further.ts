import type { Form } from '../schema/types.ts';
import { FURTHER_KINDS } from './field-kinds.ts';

/** Whether a form has a field of a further kind: what draws it is fetched before the form shows. */
export function hasFurther({ steps }: Form): boolean {
  const kinds = steps.flatMap(({ fields }) => fields.map(({ kind }) => kind));
  return FURTHER_KINDS.some((kind) => kinds.includes(kind));
}
