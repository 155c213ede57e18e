import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMoney } from '../../../src/i18n/money.ts';

/** Which blank a library puts where is its own affair. */
const plainSpaces = (text: string): string => text.replace(/[\s\u00a0\u202f\u2009]/g, ' ');
interface Shown {
  currency: string;
  locale?: string;
}
const all = (amounts: readonly number[], { currency, locale = 'en-US' }: Shown) =>
  amounts.map(createMoney(amounts, { currency, locale })).map(plainSpaces);
const money = (amount: number, shown: Shown) => all([amount], shown)[0] ?? '';

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

describe('amounts that stand together', () => {
  test.each([
    [[180000, 260000], { currency: 'USD' }, ['$1,800', '$2,600']],
    [[180050, 260000], { currency: 'USD' }, ['$1,800.50', '$2,600.00']],
    [[180000, 260000], { currency: 'EUR', locale: 'de-DE' }, ['1.800 €', '2.600 €']],
    [[1800, 2600], { currency: 'JPY' }, ['¥1,800', '¥2,600']],
    [[1800000, 2600500], { currency: 'KWD' }, ['KWD 1,800.000', 'KWD 2,600.500']],
    [[-20000, 30000], { currency: 'USD' }, ['-$200', '$300']],
  ])('of %j in %j have decimals all or none', (amounts, shown, words) => {
    expect(all(amounts, shown)).toEqual(words);
  });
});
