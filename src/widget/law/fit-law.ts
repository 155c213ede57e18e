import type { Plain } from '../../model/plain.ts';
import { say } from '../../platform/say.ts';
import type { Form, ReadyTemplate } from '../../schema/types.ts';
import { legalNeedsOf } from './legal-needs.ts';

/** What fits a form to a country's law. */
export interface FitLaw {
  template(template: ReadyTemplate): ReadyTemplate;
  form(form: Form): Form;
}

/** Fetches what a form needs, and no more; what does not load is said, and the form still runs. */
export async function importFitLaw(config: Plain): Promise<FitLaw> {
  const { region, ukPomSafe } = legalNeedsOf(config);
  const told = (cause: unknown): undefined => {
    say('what fits a form to its country’s law did not load', cause);
  };
  const [regions, poms] = await Promise.all([
    region && import('../../templates/regions/index.ts').catch(told),
    ukPomSafe ? import('./without-poms.ts').catch(told) : undefined,
  ]);
  return {
    template: (template) => (region && regions?.templateFor(region, template)) || template,
    form: (form) => poms?.withoutPoms(form) ?? form,
  };
}
