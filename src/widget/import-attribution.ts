import { saidTouches } from './attribution/said-touches.ts';
import type { Touches } from '../schema/submission.ts';
import type { FormContext } from '../ui/form-context.ts';

/** Fetches what remembers where a visitor came from, where the site says whether it may. */
export async function importAttribution(form: FormContext, storage: unknown): Promise<void> {
  if (!storage) return;
  try {
    const { attribute } = await import('./attribution/index.ts');
    // A tag may have taken it back before this form was wanted.
    if (saidTouches() !== null) attribute(form, storage);
  } catch {
    // It did not load: a lead counts, wherever it came from.
  }
}

/** What a submission may tell of them now: consent may have come, or gone, since the form did. */
export function touchesOf({ touches }: FormContext): Touches | undefined {
  const said = saidTouches();
  return said === undefined ? touches : (said ?? undefined);
}
