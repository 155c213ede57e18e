import type { Field } from '../schema/types.ts';

/** Element ids; they are unique because each form has a shadow root of its own. */
export const controlId = (field: Field): string => `f-${field.id}`;
export const optionId = (field: Field, option: string): string => `f-${field.id}-${option}`;
export const hintId = (field: Field): string => `f-${field.id}-hint`;
export const faultId = (field: Field): string => `f-${field.id}-fault`;

export const hintOf = (field: Field): string | undefined =>
  'hint' in field ? field.hint : undefined;

/** What `aria-describedby` of a control points to. */
export function describedBy(field: Field, hasFault: boolean): string | undefined {
  const ids = [hintOf(field) ? hintId(field) : '', hasFault ? faultId(field) : ''];
  return ids.filter(Boolean).join(' ') || undefined;
}
