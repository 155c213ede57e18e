import type { FitLaw } from './fit-law.ts';

/** In the one-file build consents stay as the template has them, and no name is left out. */
export const importFitLaw = (): FitLaw => ({
  template: (template) => template,
  config: (config) => config,
});
