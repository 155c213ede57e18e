import parse, {
  Metadata,
  type CountryCode,
  type MetadataJson,
  type NumberingPlan,
  type PhoneNumber,
} from 'libphonenumber-js/core';
import { plainE164 } from './plain-e164.ts';
import { writtenNumber } from './written-number.ts';
import { zoneOf } from './zone-of.ts';

/** The rules of one world zone. */
export type Zone = MetadataJson;

/** The rules that have been fetched, by the first digit of their calling codes. */
export type Zones = ReadonlyMap<string, Zone>;

/** What a number is by the rules of its country. */
export interface PhoneReading {
  /** For `contact.phone`. */
  e164: string;
  /**
   * What keeps it from being dialled. Only a length can: a number of a range that the library does
   * not know is taken, for numbering plans grow faster than a tag in a cache, and a number refused
   * is a lead lost.
   */
  fault?: 'too_short' | 'too_long' | undefined;
  /** The calling code typed; none where it was typed as it is dialled at home. */
  code?: string | undefined;
}

const has = (zone: Zone, country = ''): country is CountryCode => country in zone.countries;

/** The rules of one country, as the library tells them. */
function planOf(zone: Zone | undefined, country: string | undefined): NumberingPlan | undefined {
  if (!zone || !has(zone, country)) return undefined;
  const metadata = new Metadata(zone);
  metadata.selectNumberingPlan(country);
  return metadata.numberingPlan;
}

/**
 * How mobiles of Mexico were dialled until 2020, and still stand in many an address book: with a 1
 * behind the country's code, or 044 or 045 before the ten digits.
 */
const withoutOldPrefix = (number: string, country: string | undefined): string =>
  number
    .replace(/^\+521(?=\d{10}$)/, '+52')
    .replace(country === 'MX' ? /^04[45](?=\d{10}$)/ : /^$/, '');

/** The number with `+` where it was typed with what calls abroad: `00`, or the clinic's own prefix. */
function withPlus(number: string, country: string | undefined, zones: Zones): string {
  const plan = planOf(zones.get(zoneOf(country) ?? ''), country);
  return number.replace(new RegExp(`^(?:${plan?.IDDPrefix() ?? '00'}|00)(?=[1-9])`), '+');
}

/**
 * The first digit of the calling code that a number has, typed or by the clinic's country: whose
 * rules it takes. None where nothing tells.
 */
export function zoneFor(
  typed: string,
  country: string | undefined,
  zones: Zones,
): string | undefined {
  const number = withPlus(writtenNumber(typed).full, country, zones);
  return number.startsWith('+') ? /^\+([1-9])/.exec(number)?.[1] : zoneOf(country);
}

/** Where a country's rules say what is dialled before a number at home. */
const PREFIX = 5;

function lengthFault(phone: PhoneNumber, zone: Zone): PhoneReading['fault'] {
  const { country = zone.country_calling_codes[phone.countryCallingCode]?.[0] } = phone;
  const lengths = planOf(zone, country)?.possibleLengths() ?? [];
  // The library leaves a prefix on where the rest would be too short, and then counts it.
  const isLed = country !== undefined && zone.countries[country]?.[PREFIX] === '0';
  const { length } = phone.nationalNumber.replace(isLed ? /^0/ : '', '');
  if (lengths.includes(length)) return undefined;
  return length > (lengths.at(-1) ?? 0) ? 'too_long' : 'too_short';
}

/**
 * Reads a number by the rules of its country; nothing where those have not been fetched, or it is
 * of no country that they know: then the looser check stands.
 * @param country ISO 3166 code of the clinic's country, if the form config names one
 */
export function readPhone(
  typed: string,
  country: string | undefined,
  zones: Zones,
): PhoneReading | undefined {
  const zone = zones.get(zoneFor(typed, country, zones) ?? '');
  if (!zone) return undefined;
  const { full, away } = writtenNumber(typed);
  // A bracketed zero is part of the number in Italy, and almost nowhere else.
  const numbers = [full, away].map((one) =>
    withoutOldPrefix(withPlus(one, country, zones), country),
  );
  const phones = numbers.flatMap((number) => {
    const home = !number.startsWith('+') && has(zone, country) ? country : undefined;
    return parse(number, { ...(home && { defaultCountry: home }), extract: false }, zone) ?? [];
  });
  const valid = phones.find((phone) => phone.isValid());
  const phone = valid ?? phones.find((one) => one.isPossible()) ?? phones[0];
  if (!phone) return undefined;
  const isAway = numbers[0]?.startsWith('+');
  return {
    // One at home that the rules do not know may be of elsewhere: no calling code is made up for it.
    e164: valid || (isAway && phone.isPossible()) ? phone.number : plainE164(typed, country),
    fault: valid ? undefined : lengthFault(phone, zone),
    code: isAway ? phone.countryCallingCode : undefined,
  };
}
