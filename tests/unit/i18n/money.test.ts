import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney, formatMoneyRange } from '../../../src/i18n/money.ts';

/** Which blank a library puts where is its own affair. */
const plainSpaces = (text: string): string => text.replace(/[\s\u00a0\u202f\u2009]/g, ' ');
interface Shown {
  currency: string;
  locale?: string;
}
const money = (amount: number, { currency, locale = 'en-US' }: Shown) =>
  plainSpaces(formatMoney(amount, { currency, locale }));
const range = (low: number, high: number, { currency, locale = 'en-US' }: Shown) =>
  plainSpaces(formatMoneyRange(low, high, { currency, locale }));

describe('an amount', () => {
  test.each([
    [125000, { currency: 'USD', locale: 'en-US' }, '$1,250'],
    [125050, { currency: 'USD', locale: 'en-US' }, '$1,250.50'],
    [125000, { currency: 'GBP', locale: 'en-GB' }, '£1,250'],
    [125050, { currency: 'EUR', locale: 'de-DE' }, '1.250,50 €'],
    [1250, { currency: 'JPY', locale: 'en-US' }, '¥1,250'],
    [1250, { currency: 'JPY', locale: 'ja-JP' }, '￥1,250'],
    [1250500, { currency: 'KWD', locale: 'en-US' }, 'KWD 1,250.500'],
    [1250000, { currency: 'KWD', locale: 'en-US' }, 'KWD 1,250'],
    [0, { currency: 'USD', locale: 'en-US' }, '$0'],
    [5, { currency: 'USD', locale: 'en-US' }, '$0.05'],
    [5, { currency: 'KWD', locale: 'en-US' }, 'KWD 0.005'],
  ])('of %i minor units in %j is %s', (amount, shown, expected) => {
    expect(money(amount, shown)).toBe(expected);
  });

  test('loses no minor unit, in currencies of any number of decimals', () => {
    const currencies = fc.constantFrom('USD', 'JPY', 'KWD', 'EUR', 'KRW', 'BHD');
    fc.assert(
      fc.property(fc.nat(1_000_000_000), currencies, (amount, currency) => {
        const digits = money(amount, { currency }).replace(/[^\d.]/g, '');
        const [whole = '', decimals = ''] = digits.split('.');
        const places =
          new Map([
            ['JPY', 0],
            ['KRW', 0],
            ['KWD', 3],
            ['BHD', 3],
          ]).get(currency) ?? 2;
        expect(Number(whole + decimals.padEnd(places, '0'))).toBe(amount);
      }),
    );
  });
});

describe('a range', () => {
  test.each([
    [[180000, 260000], { currency: 'USD', locale: 'en-US' }, ['$1,800', '2,600']],
    [[180050, 260000], { currency: 'USD', locale: 'en-US' }, ['$1,800.50', '2,600.00']],
    [[180000, 260000], { currency: 'EUR', locale: 'de-DE' }, ['1.800', '2.600 €']],
    [[1800, 2600], { currency: 'JPY', locale: 'en-US' }, ['¥1,800', '2,600']],
    [[1800000, 2600500], { currency: 'KWD', locale: 'en-US' }, ['1,800.000', '2,600.500']],
  ])('of %j in %j names both ends', ([low = 0, high = 0], shown, ends) => {
    const words = range(low, high, shown);
    for (const end of ends) expect(words).toContain(end);
    expect(words).toMatch(/\d.*[–-].*\d/);
  });

  test('of one amount is that amount, not "about" it', () => {
    expect(range(180000, 180000, { currency: 'USD' })).toBe('$1,800');
  });

  test('is written with a dash where the library formats none', () => {
    const { prototype } = Intl.NumberFormat;
    const known = Object.getOwnPropertyDescriptor(prototype, 'formatRange') ?? {};
    Reflect.deleteProperty(prototype, 'formatRange');
    try {
      expect(range(180000, 260050, { currency: 'USD' })).toBe('$1,800.00 – $2,600.50');
    } finally {
      Object.defineProperty(prototype, 'formatRange', known);
    }
  });
});
