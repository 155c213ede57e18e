import type { Field, Form } from '../schema/types.ts';

/** Who names nobody asks for nobody. */
function isOffered({ kind }: Field, { locations, practitioners }: Form['clinic']): boolean {
  if (kind === 'location') return locations?.[0] !== undefined;
  return kind !== 'practitioner' || practitioners?.[0] !== undefined;
}

/** A form without the questions to which a clinic has nothing to offer, so that nothing is fetched for them. */
export function withoutIdle(form: Form): Form {
  const steps = form.steps.map((step) => ({
    ...step,
    fields: step.fields.filter((field) => isOffered(field, form.clinic)),
  }));
  return { ...form, steps };
}
