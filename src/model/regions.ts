/** Whose law the consents of a template are worded for. */
export const REGIONS = ['us', 'uk-eu', 'other'] as const;

export type Region = (typeof REGIONS)[number];

/** Where the GDPR or a law like it counts: the United Kingdom, the European Economic Area, Switzerland. */
const UK_EU =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** @param country ISO 3166-1, two letters */
export function regionOf(country: string): Region {
  if (country === 'US') return 'us';
  return UK_EU.split(' ').includes(country) ? 'uk-eu' : 'other';
}
