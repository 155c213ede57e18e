import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureText, readNumber } from '../../../../src/engine/further/index.ts';

const LOCALES = [
  ...['en-US', 'en-GB', 'de', 'de-CH', 'fr', 'es', 'pt-BR', 'pl', 'sv', 'he', 'hi', 'en-IN'],
  ...['ar-EG', 'fa', 'bn', 'mr', 'th-TH-u-nu-thai', 'ja', 'zh-Hant-TW'],
];
const locales = fc.constantFrom(...LOCALES);
const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((figure) => figure / 100);
const figures = fc.oneof(
  fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
  fc.integer({ min: -20_000, max: 20_000 }),
  cents,
);

describe('what people write', () => {
  test.each([
    ['7', 7],
    ['007', 7],
    [' 42 ', 42],
    ['+5', 5],
    ['-5', -5],
    ['\u22125', -5],
    ['1500', 1500],
    ['1,500', 1500],
    ['1 500', 1500],
    ['1\u00a0500', 1500],
    ['1\u2019500', 1500],
    ["1'500.50", 1500.5],
    ['1,500.5', 1500.5],
    ['1.500,5', 1500.5],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['12,34,567.5', 1_234_567.5],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['１２', 12],
    ['٢٥', 25],
    ['१,५००', 1500],
    ['-0', 0],
  ])('%j is %d', (typed, figure) => {
    expect(readNumber(typed, 'en-US')).toBe(figure);
  });

  test.each([
    ...['', ' ', '-', '.', ',', 'seven', '7 years', '$5', '5%', '1e3', '0x10', 'Infinity', 'NaN'],
    ...['1-2', '2 3', '20 30', '1,2,3', '1,50,00', '1,,500', '1.2.3', '1 500 00', '--5', '5-'],
    // More than a number keeps, and far more.
    ...['1234567890123456', '9'.repeat(400), '1'.repeat(100_000)],
  ])('%j is none', (typed) => {
    expect(readNumber(typed, 'en-US')).toBeUndefined();
  });
});

describe('one sign before three digits', () => {
  test.each([
    ['1,500', 'en-US', 1500],
    ['1.500', 'en-US', undefined],
    ['1.500', 'de', 1500],
    ['1,500', 'de', undefined],
    ['1.500', 'fr', undefined],
    ['1,500', 'fr', undefined],
    ['1,500.00', 'de', 1500],
    ['1.500,00', 'en-US', 1500],
    ['0.500', 'de', 0.5],
    ['1234,567', 'en-US', 1234.567],
  ])('%j in %s', (typed, locale, figure) => {
    expect(readNumber(typed, locale)).toBe(figure);
  });
});

test('a number as any locale writes it is read as that number', () => {
  fc.assert(
    fc.property(figures, locales, (figure, locale) => {
      expect(readNumber(figure.toLocaleString(locale), locale)).toBe(figure);
    }),
    { numRuns: 500 },
  );
});

test('as another locale writes it, it is that number or none', () => {
  fc.assert(
    fc.property(figures, locales, locales, (figure, one, other) => {
      expect([figure, undefined]).toContain(readNumber(figure.toLocaleString(one), other));
    }),
    { numRuns: 500 },
  );
});

const signs = fc.constantFrom(...Array.from('0123456789.,-+ \u2019٬٫٣१\u200ee'));
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs }), fc.string());

test('of anything typed comes a number that JSON can carry, or none, and no error', () => {
  fc.assert(
    fc.property(texts, locales, (typed, locale) => {
      const figure = readNumber(typed, locale);
      expect(JSON.parse(JSON.stringify({ figure }))).toEqual({ figure });
    }),
    { numRuns: 500 },
  );
});

describe('as conditions compare it', () => {
  test('a figure is written plainly, what cannot be read stays', () => {
    expect(figureText('1,500', 'en-US')).toBe('1500');
    expect(figureText('1.500,50', 'de')).toBe('1500.5');
    expect(figureText('1,50', 'en-US')).toBe('1.5');
    expect(figureText('a few', 'en-US')).toBe('a few');
    expect(figureText('', 'en-US')).toBe('');
  });

  test('it means what was typed, whatever was typed', () => {
    fc.assert(
      fc.property(texts, locales, (typed, locale) => {
        const text = figureText(typed, locale);
        expect(readNumber(text, locale)).toBe(readNumber(typed, locale));
        expect(text === typed || Number(text) === readNumber(typed, locale)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a number of up to two decimals always comes out plain', () => {
    fc.assert(
      fc.property(figures, locales, (figure, locale) => {
        expect(figureText(figure.toLocaleString(locale), locale)).toBe(String(figure || 0));
      }),
      { numRuns: 500 },
    );
  });
});
