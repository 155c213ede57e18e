/** Whose law the consents of a template are worded for. */
export const REGIONS = ['us', 'uk-eu', 'other'] as const;

export type Region = (typeof REGIONS)[number];

/** The United States and its territories. */
const US = 'US PR GU VI AS MP UM';

/**
 * Where the GDPR or a law like it counts: the United Kingdom with Jersey, Guernsey, Man and Gibraltar,
 * the European Economic Area with what belongs to it overseas, Switzerland. Many write UK for GB.
 */
const UK_EU =
  'GB UK JE GG IM GI AT BE BG CH CY CZ DE DK EE ES FI AX FR GP GF MQ RE YT MF GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

const isOf = (list: string, country: string): boolean => list.split(' ').includes(country);

/** @param country ISO 3166-1, two letters */
export function regionOf(country: string): Region {
  if (isOf(US, country)) return 'us';
  return isOf(UK_EU, country) ? 'uk-eu' : 'other';
}

/** Where the Human Medicines Regulations count. */
export const isBritish = (country: string | undefined): boolean =>
  country !== undefined && isOf('GB UK', country);
