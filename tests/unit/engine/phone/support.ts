import examples from 'libphonenumber-js/examples.mobile.json';
import { parsePhoneNumber, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import { cutZone } from '../../../../src/engine/phone/cut-zone.ts';
import type { Zones } from '../../../../src/engine/phone/index.ts';

/** The rules of the whole world, as a form would have them that has fetched all. */
export const WORLD: Zones = new Map('123456789'.split('').map((digit) => [digit, cutZone(digit)]));

export interface Example {
  country: CountryCode;
  code: string;
  e164: string;
  /** As it is dialled at home, set out as is the custom there. */
  national: string;
  /** With `+` and the calling code, set out. */
  international: string;
}

const isCountry = (name: string): name is CountryCode => name in metadata.countries;

/** The library's own example of a mobile number of each country, set out by the whole library. */
export const EXAMPLES: readonly Example[] = Object.keys(metadata.countries)
  .filter(isCountry)
  .map((country) => {
    const { number, ...phone } = parsePhoneNumber(examples[country], country, metadata);
    const whole = parsePhoneNumber(number, metadata);
    return {
      country,
      code: phone.countryCallingCode,
      e164: number,
      national: whole.formatNational(),
      international: whole.formatInternational(),
    };
  });
