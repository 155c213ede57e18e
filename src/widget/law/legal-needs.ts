import * as CONFIG_PATTERNS from '../../model/config-patterns.ts';
import { isRecord, type Plain } from '../../model/plain.ts';
import { isBritish, REGIONS, regionOf, type Region } from '../../model/regions.ts';

/** What of a form is to be fitted to a country's law. */
export interface LegalNeeds {
  /** Whose words the template's consents have; the template's own where nothing says. */
  region: Region | undefined;
  /** Whether names of prescription-only medicines are left out. */
  ukPomSafe: boolean;
}

/** What a config asks for by itself, or by the country of its clinic, however that is written. */
export function legalNeedsOf(config: Plain): LegalNeeds {
  const { consents, clinic, ukPomSafe }: Plain = { __proto__: null, ...config };
  const { country: found }: Plain = { __proto__: null, ...(isRecord(clinic) && clinic) };
  const written = typeof found === 'string' ? found.trim().toUpperCase() : '';
  const country = CONFIG_PATTERNS.country.test(written) ? written : undefined;
  return {
    region:
      REGIONS.find((known) => known === consents) ??
      (country === undefined ? undefined : regionOf(country)),
    ukPomSafe: typeof ukPomSafe === 'boolean' ? ukPomSafe : isBritish(country),
  };
}
