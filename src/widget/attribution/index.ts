import { whenSeen } from '../../platform/when-seen.ts';
import type { FormContext } from '../../ui/form-context.ts';
import { forgetVisits, recordVisit } from './record-visit.ts';

/**
 * Has a form's submissions tell where the visitor came from, first and last, where the site says
 * that it may be remembered.
 * @param storage what the site says: `granted`; anything else has what was kept deleted
 */
export function attribute(form: FormContext, storage: unknown): void {
  whenSeen(() => {
    if (storage === 'granted') form.touches = recordVisit();
    else forgetVisits();
  });
}
