import type { Field, Form } from '../schema/types.ts';

/** A template's question whether to mail the price guide. */
const SEND_GUIDE = 'send_guide';

/** Who names nobody asks for nobody, and a price guide that is not there is not mailed. */
function isOffered({ kind, id }: Field, { clinic, steps }: Form): boolean {
  if (kind === 'location') return clinic.locations?.[0] !== undefined;
  if (kind === 'practitioner') return clinic.practitioners?.[0] !== undefined;
  return id !== SEND_GUIDE || steps.some(({ fields }) => fields.some((f) => f.kind === 'price'));
}

/** A form without the questions to which a clinic has nothing to offer, so that nothing is fetched for them. */
export function withoutIdle(form: Form): Form {
  const steps = form.steps.map((step) => ({
    ...step,
    fields: step.fields.filter((field) => isOffered(field, form)),
  }));
  return { ...form, steps };
}
