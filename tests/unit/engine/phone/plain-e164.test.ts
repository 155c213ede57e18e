import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainE164 } from '../../../../src/engine/phone/index.ts';

test.each([
  ['+44 20 7946 0958', '+442079460958'],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['0049 30 901820', '+4930901820'],
  ['0044 (0)20 7946 0958', '+442079460958'],
  ['Tel.: +1 (214) 555-0100', '+12145550100'],
  ['+1.214.555.0100 ext. 7', '+12145550100'],
  ['+ 49 30 901820', '+4930901820'],
])('%s names its country, so it is E.164 wherever the clinic is', (typed, expected) => {
  expect(plainE164(typed)).toBe(expected);
  expect(plainE164(typed, 'US')).toBe(expected);
});

test.each(['214-555-0100', '(214) 555 0100', '1 214 555 0100', '2145550100 x12', '2145550100;7'])(
  '%s is E.164 at a clinic in the US or Canada, and plain digits elsewhere',
  (typed) => {
    expect(plainE164(typed, 'US')).toBe('+12145550100');
    expect(plainE164(typed, 'CA')).toBe('+12145550100');
    expect(plainE164(typed, 'DE')).toMatch(/^1?2145550100$/);
    expect(plainE164(typed)).toMatch(/^1?2145550100$/);
  },
);

test.each(['٢١٤ ٥٥٥ ٠١٠٠', '２１４－５５５－０１００', '२१४ ५५५ ०१००', '\u202a214 555 0100\u202c'])(
  '%s is the number that it reads as, whatever its script',
  (typed) => {
    expect(plainE164(typed, 'US')).toBe('+12145550100');
  },
);

test('digits of mathematical alphabets, which stand beside one another, keep their values', () => {
  expect(plainE164('𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗')).toBe('0123456789');
});

test.each([
  ['020 7946 0958', '02079460958'],
  ['555-0100', '5550100'],
  ['(0) 20 7946 0958', '02079460958'],
  ['0123456789', '0123456789'],
  ['+1', '1'],
  ['00', '00'],
  ['no number', ''],
])('%s cannot be told, so it stays the digits typed', (typed, digits) => {
  expect(plainE164(typed, 'US')).toBe(digits);
});

test('whatever is typed, a plus is only written before a number of E.164', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'+0123456789 ()-./x#'.split('')) });
  fc.assert(
    fc.property(typed, (text) => {
      expect(plainE164(text, 'US')).toMatch(/^(\+[1-9]\d{6,14}|\d*)$/);
    }),
  );
});
