import type { Field, FurtherField, PlaceField, Step } from '../schema/types.ts';
import { FURTHER_KINDS, PLACE_KINDS } from './field-kinds.ts';

/** Whether a field is of a further kind: what draws it is fetched before the form shows. */
export const isFurther = (field: Field): field is FurtherField =>
  FURTHER_KINDS.some((kind) => kind === field.kind);

/** Whether a field asks where, by whom or when: what draws it is fetched likewise. */
export const isPlace = (field: Field): field is PlaceField =>
  PLACE_KINDS.some((kind) => kind === field.kind);

/** Whether a form has a field that the widget itself does not draw: proof blocks, the price guide's place and a review too. */
export const hasFurther = ({ steps }: { steps: readonly Pick<Step, 'fields'>[] }): boolean =>
  steps.some(({ fields }) =>
    fields.some(
      (field) =>
        field.kind === 'price' ||
        field.kind === 'block' ||
        field.kind === 'review' ||
        isFurther(field) ||
        isPlace(field),
    ),
  );
