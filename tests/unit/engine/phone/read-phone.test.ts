import * as fc from 'fast-check';
import parse from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import { describe, expect, test } from 'vitest';
import { readPhone, zoneFor, zoneOf } from '../../../../src/engine/phone/index.ts';
import { EXAMPLES, WORLD } from './support.ts';

const e164 = (typed: string, country?: string) => readPhone(typed, country, WORLD)?.e164;
const faultOf = (typed: string, country?: string) => readPhone(typed, country, WORLD)?.fault;

describe('an example number of every country', () => {
  test('is E.164 at a clinic there, set out as it is dialled at home, or in bare digits', () => {
    for (const { country, national, e164: number } of EXAMPLES) {
      expect([country, e164(national, country)]).toEqual([country, number]);
      expect(e164(national.replace(/\D/g, ''), country)).toBe(number);
      expect(faultOf(national, country)).toBeUndefined();
    }
  });

  test('is E.164 at any clinic with + and its calling code, and with no country named', () => {
    const anywhere = fc.constantFrom(undefined, ...EXAMPLES.map(({ country }) => country));
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLES), anywhere, (example, clinic) => {
        const { international, e164: number } = example;
        expect(e164(international, clinic)).toBe(number);
        expect(faultOf(international, clinic)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('is E.164 with 00 in place of + where nothing else calls abroad, and where no country is named', () => {
    for (const { e164: number } of EXAMPLES)
      for (const clinic of ['GB', 'DE', 'US', undefined])
        expect(e164(number.replace('+', '00'), clinic)).toBe(number);
  });

  test('stays what it is with an extension, in digits of another script, or in brackets', () => {
    for (const { country, national, e164: number } of EXAMPLES) {
      expect(e164(`${national} ext. 12`, country)).toBe(number);
      expect(e164(`(${national})`, country)).toBe(number);
      const arabic = national.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');
      expect(e164(arabic, country)).toBe(number);
    }
  });
});

test.each([
  ['020 7946 0958', 'GB', '+442079460958'],
  ['(0)20 7946 0958', 'GB', '+442079460958'],
  ['+44 (0)20 7946 0958', 'US', '+442079460958'],
  ['44 20 7946 0958', 'GB', '+442079460958'],
  ['030 901820', 'DE', '+4930901820'],
  ['030/901820-0', 'DE', '+49309018200'],
  ['011 49 30 901820', 'US', '+4930901820'],
  ['8~10 49 30 901820', 'RU', '+4930901820'],
  ['06 1234 5678', 'IT', '+390612345678'],
  ['+39 (0)6 1234 5678', 'US', '+390612345678'],
  ['+34 (0)912 345 678', 'US', '+34912345678'],
  ['(214) 555-0100', 'US', '+12145550100'],
  ['359-1234', 'BS', '+12423591234'],
  ['4123', 'NU', '+6834123'],
])('%s at a clinic in %s is %s', (typed, country, number) => {
  expect(e164(typed, country)).toBe(number);
  expect(faultOf(typed, country)).toBeUndefined();
});

test.each([
  ['+52 1 55 1234 5678', 'MX'],
  ['+52 1 55 1234 5678', 'US'],
  ['044 55 1234 5678', 'MX'],
  ['045 55 1234 5678', 'MX'],
  ['55 1234 5678', 'MX'],
])(
  '%s, as Mexico’s mobiles were dialled until 2020, is taken at a clinic in %s',
  (typed, country) => {
    expect(readPhone(typed, country, WORLD)).toMatchObject({
      e164: '+525512345678',
      fault: undefined,
    });
  },
);

test('a number of a length that can be is taken, though its range is unknown', () => {
  // No area code of the UK begins with 21; an expatriate's number may look like that.
  expect(readPhone('214 555 0100', 'GB', WORLD)).toEqual({ e164: '2145550100' });
  expect(readPhone('+44 214 555 0100', 'DE', WORLD)).toEqual({ e164: '+442145550100', code: '44' });
  expect(readPhone('09 02 03 04 05', 'CI', WORLD)?.fault).toBeUndefined();
  expect(readPhone('983 155 0100', 'US', WORLD)?.fault).toBeUndefined();
});

test.each([
  ['020 7946', 'GB', 'too_short'],
  ['020 794 609', 'GB', 'too_short'],
  ['01 02 03 04', 'CI', 'too_short'],
  ['555-0100', 'US', 'too_short'],
  ['214 555 01000', 'US', 'too_long'],
  ['+1 214 555 010', 'DE', 'too_short'],
  ['+49 30 901820 123456789', 'US', 'too_long'],
])('%s at a clinic in %s is %s', (typed, country, fault) => {
  expect(faultOf(typed, country)).toBe(fault);
});

test.each([
  ['020 7946 0958', undefined],
  ['+999 123 4567', 'US'],
  ['+0 20 7946 0958', 'GB'],
  ['123 4567', 'AQ'],
  ['', 'US'],
])('of %s at a clinic in %s no rules tell anything', (typed, country) => {
  expect(readPhone(typed, country, WORLD)).toBeUndefined();
});

test('without the rules that it takes nothing is told', () => {
  const here = new Map([...WORLD].filter(([digit]) => digit === '1'));
  expect(readPhone('+49 30 901820', 'US', here)).toBeUndefined();
  expect(readPhone('(214) 555-0100', 'US', here)?.e164).toBe('+12145550100');
});

test('which rules a number takes is told by its calling code, else by the country', () => {
  expect(zoneFor('+', 'US', WORLD)).toBeUndefined();
  expect(zoneFor('+4', 'US', WORLD)).toBe('4');
  expect(zoneFor('0049', undefined, WORLD)).toBe('4');
  expect(zoneFor('011 49', 'US', WORLD)).toBe('4');
  expect(zoneFor('214', 'US', WORLD)).toBe('1');
  expect(zoneFor('214', undefined, WORLD)).toBeUndefined();
});

test('the countries of each zone are the library’s', () => {
  for (const [country, rules] of Object.entries(metadata.countries))
    expect([country, zoneOf(country)]).toEqual([country, String(rules[0])[0]]);
  expect(zoneOf('AQ')).toBeUndefined();
  expect(zoneOf('us')).toBeUndefined();
});

test('whatever is dialled, a zone tells of it what the whole metadata does', () => {
  const digits = fc.string({
    unit: fc.constantFrom(...'0123456789'.split('')),
    minLength: 3,
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.constantFrom(...EXAMPLES), digits, fc.boolean(), (example, rest, isAway) => {
      const zone = WORLD.get(example.code.charAt(0)) ?? metadata;
      const typed = isAway ? `+${example.code}${rest}` : rest;
      const tell = (rules: typeof metadata) => {
        const phone = parse(typed, { defaultCountry: example.country, extract: false }, rules);
        return phone && [phone.number, phone.country, phone.isPossible(), phone.isValid()];
      };
      // With a prefix for calls abroad it may be of another zone, which is not at hand.
      fc.pre(isAway || !/^(?:0|1|99|810)/.test(typed));
      expect(tell(zone)).toEqual(tell(metadata));
    }),
    { numRuns: 3000 },
  );
});
