import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { laterWords } from '../../../src/i18n/en-us/later.ts';
import { createTranslate } from '../../../src/i18n/index.ts';
import { plural } from '../../../src/i18n/plural.ts';

const tooLong = (locale: string, over: number, max = 200): string =>
  plural(createTranslate(laterWords, {}), 'fault.too_long', {
    locale,
    count: over,
    params: { over, max },
  });

describe('in American English', () => {
  test.each([
    [1, 'Shorten this by 1 character (200 at most)'],
    [2, 'Shorten this by 2 characters (200 at most)'],
    [0, 'Shorten this by 0 characters (200 at most)'],
    [98_000, 'Shorten this by 98,000 characters (200 at most)'],
  ])('%i', (over, expected) => {
    expect(tooLong('en-US', over)).toBe(expected);
  });
});

test('figures are written as the locale writes them', () => {
  expect(tooLong('de-DE', 1234, 2000)).toContain('by 1.234 characters (2.000 at most)');
});

test('the form is the one that the locale uses, not the one that English uses', () => {
  // French counts nothing as one thing; Japanese has no singular.
  expect(tooLong('fr', 0)).toContain('0 character (');
  expect(tooLong('ja', 1)).toContain('1 characters (');
});

test('a form that only some locales have falls back to the general one', () => {
  // Russian says "few" for two.
  expect(tooLong('ru', 2)).toContain('2 characters (');
});

test('the clinic’s own words win in each form', () => {
  const t = createTranslate(laterWords, { 'fault.too_long.other': 'Bitte {over} kürzer' });
  const params = { over: 1500, max: 10 };
  expect(plural(t, 'fault.too_long', { locale: 'de', count: 1500, params })).toBe(
    'Bitte 1.500 kürzer',
  );
});

test.each(['en-a1', 'en-us-us', 'de-ab-cd', 'nonsense', 'en_US'])(
  'a form whose config says “%s” for its locale gets its words, whether that is one or not',
  (locale) => {
    const { form } = normalise({ locale }, { pageProtocol: 'https:' });
    expect(tooLong(form.locale, 2)).toContain('2 characters');
  },
);
