import { ANSWER_PREFIX } from '../model/fillable.ts';
import { say } from '../platform/say.ts';
import type { FormReading } from './read-form.ts';

/** The reading of a form whose config lets the page's URL answer, where the URL does. */
export async function withPrefill(reading: FormReading): Promise<FormReading> {
  const { search } = location;
  const { prefill } = reading.form;
  if (!prefill?.[0] || !search.includes(ANSWER_PREFIX)) return reading;
  try {
    const { fillFromUrl } = await import('./prefill/index.ts');
    return {
      ...reading,
      addFurther(form, root) {
        reading.addFurther?.(form, root);
        fillFromUrl(form, search, prefill);
      },
    };
  } catch (cause) {
    // An empty field beats no form.
    say('what the URL fills in did not load', cause);
    return reading;
  }
}
