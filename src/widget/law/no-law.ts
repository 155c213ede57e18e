import type { Plain } from '../../model/plain.ts';
import { say } from '../../platform/say.ts';
import type { FitLaw } from './fit-law.ts';

/** In the one-file build consents stay as the template has them, and no name is left out. */
export function importFitLaw({ consents, ukPomSafe }: Plain): FitLaw {
  if (consents || ukPomSafe === true)
    say('cannot be used (consult-form.js says why):', ['consents', 'ukPomSafe']);
  return { template: (template) => template, form: (form) => form };
}
