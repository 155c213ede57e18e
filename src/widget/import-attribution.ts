import type { FormContext } from '../ui/form-context.ts';

/** Fetches what remembers where a visitor came from, where the site says whether it may. */
export async function importAttribution(form: FormContext, storage: unknown): Promise<void> {
  if (!storage) return;
  try {
    const { attribute } = await import('./attribution/index.ts');
    attribute(form, storage);
  } catch {
    // It did not load: a lead counts, wherever it came from.
  }
}
