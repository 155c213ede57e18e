import type { Settings } from '../model/settings.ts';
import type { Parts } from './parts.ts';
import { parsed } from './when.ts';

/**
 * What an earlier page has left to be sent, and what a visit is remembered by, waits for no form.
 * Nothing is fetched where there is neither.
 */
export const beginVisit = (parts: Parts, said: Settings): void => {
  parsed()
    .then((): unknown => {
      // By the mark of the outbox, which `KEPT_MARK` names.
      const isDue = said['storage'] || 'consult-form' in localStorage;
      return isDue && parts.get('visit').then((chunk) => chunk.visit?.(said));
    })
    // Storage is denied, or the chunk did not come: the next page tries.
    .catch(() => undefined);
};
