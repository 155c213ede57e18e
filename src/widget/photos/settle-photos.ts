import { photoWay } from '../../model/photo-way.ts';
import type { Form } from '../../schema/types.ts';

/** Asks for no photo that could not be sent from here. */
export function withoutPhotos(form: Form): Form {
  const steps = form.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) =>
      field.kind === 'photos' ? { ...field, required: false, requiredWhen: undefined } : field,
    ),
  }));
  return { ...form, steps };
}

/** A form as its webhook lets it ask for photos. */
export const settlePhotos = (form: Form): Form =>
  photoWay(form.webhook) === 'later' ? withoutPhotos(form) : form;
