import type { Condition, Field, Form } from '../../schema/types.ts';
import { treatsAt } from './offers.ts';

/** Holds in no case. */
const NEVER: Condition = { any: [] };

/** The field whose answer says where: the first of its kind. */
export const locationField = ({ steps }: Form) =>
  steps.flatMap(({ fields }) => fields).find((field) => field.kind === 'location');

/** Locations at which nobody would be offered but nobody in particular. */
const emptyPlaces = ({ locations = [], practitioners = [] }: Form['clinic']): string[] =>
  locations.filter(({ id }) => !practitioners.some((one) => treatsAt(one, id))).map(({ id }) => id);

/** When a practitioner may be chosen: where there is one to choose. */
function whenOffered(form: Form, own: Condition | undefined): Condition | undefined {
  if (!form.clinic.practitioners?.[0]) return NEVER;
  const where = locationField(form);
  const empty = emptyPlaces(form.clinic);
  // A location that itself waits for an answer might wait for this one.
  if (!where || where.visibleWhen || !empty[0]) return own;
  const isOffered: Condition = { not: { field: where.id, in: empty } };
  return own ? { all: [own, isOffered] } : isOffered;
}

/**
 * A form whose questions about place and person show only where there is a choice: one location is
 * none, and neither is a clinic that names nobody.
 */
export function settlePlaces(form: Form): Form {
  const settle = (field: Field): Field => {
    if (field.kind === 'location' && (form.clinic.locations?.length ?? 0) < 2)
      return { ...field, visibleWhen: NEVER };
    return field.kind === 'practitioner'
      ? { ...field, visibleWhen: whenOffered(form, field.visibleWhen) }
      : field;
  };
  const steps = form.steps.map((step) => ({ ...step, fields: step.fields.map(settle) }));
  return { ...form, steps };
}
