import type { Form } from '../../schema/types.ts';

/** In the one-file build a form that may not name prescription-only medicines shows no prices. */
export const withoutPomPrices = (form: Form): Form => ({
  ...form,
  steps: form.steps.map((step) => ({
    ...step,
    fields: step.fields.filter(({ kind }) => kind !== 'price'),
  })),
});
