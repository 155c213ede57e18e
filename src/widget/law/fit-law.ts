import type { Plain } from '../../model/plain.ts';
import type { Form, ReadyTemplate } from '../../schema/types.ts';
import { legalNeedsOf } from './legal-needs.ts';

/** What fits a form to a country's law. */
export interface FitLaw {
  template(template: ReadyTemplate): ReadyTemplate;
  /** @param template the id of what the form was laid over */
  form(form: Form, template?: string): Form;
  /** Whether prescription-only medicines are looked for. */
  ukPomSafe: boolean;
}

/**
 * Fetches what a form needs, and no more. Rejects where some of it does not load: the one-file build
 * comes to the rescue then, which has it in hand; no form is better than one against the law.
 */
export async function importFitLaw(config: Plain): Promise<FitLaw> {
  const { region, ukPomSafe } = legalNeedsOf(config);
  const isPriced = ukPomSafe && 'priceGuide' in config;
  const [regions, poms, prices] = await Promise.all([
    region && import('../../templates/regions/index.ts'),
    ukPomSafe && import('./without-poms.ts'),
    isPriced && import('./price-without-poms.ts'),
  ]);
  return {
    template: (template) => (region && regions?.templateFor(region, template)) || template,
    form(form, name) {
      // Prices first: by the words of options, which are then left out.
      const priced = prices ? prices.withoutPomPrices(form, name) : form;
      return poms ? poms.withoutPoms(priced) : priced;
    },
    ukPomSafe,
  };
}
