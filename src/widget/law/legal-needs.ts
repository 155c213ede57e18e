import * as CONFIG_PATTERNS from '../../model/config-patterns.ts';
import { isRecord, type Plain } from '../../model/plain.ts';
import { REGIONS, regionOf, type Region } from '../../model/regions.ts';

/** What of a form is to be fitted to a country's law. */
export interface LegalNeeds {
  /** Whose words the template's consents have; the template's own where nothing says. */
  region: Region | undefined;
  /** Whether names of prescription-only medicines are left out. */
  ukPomSafe: boolean;
}

/** What a config asks for by itself, or by the country of its clinic. */
export function legalNeedsOf({ consents, clinic, ukPomSafe }: Plain): LegalNeeds {
  const written = isRecord(clinic) ? clinic['country'] : undefined;
  const isCountry = typeof written === 'string' && CONFIG_PATTERNS.country.test(written);
  const country = isCountry ? written : undefined;
  return {
    region:
      REGIONS.find((known) => known === consents) ??
      (country === undefined ? undefined : regionOf(country)),
    ukPomSafe: typeof ukPomSafe === 'boolean' ? ukPomSafe : country === 'GB',
  };
}
