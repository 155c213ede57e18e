import type { Plain } from '../../model/plain.ts';
import { say } from '../../platform/say.ts';
import type { FitLaw } from './fit-law.ts';

/** In the one-file build consents stay as the template has them, and no name is left out. */
export function importFitLaw({ ukPomSafe }: Plain): FitLaw {
  if (ukPomSafe === true) say('ukPomSafe: only consult-form.js leaves names of medicines out');
  return { template: (template) => template, form: (form) => form };
}
