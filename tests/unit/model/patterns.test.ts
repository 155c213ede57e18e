import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as PATTERNS from '../../../src/model/patterns.ts';

describe('an address', () => {
  test.each([
    'https://hooks.example/abc?d=e#f',
    'HTTP://HOOKS.EXAMPLE',
    'http://localhost:8080/x',
    'https://hooks.example:0/',
    'https://hooks.example:65535/x',
    'https://praxis-müller.example/',
    'https://hooks.example?x',
    '/',
    '/api/leads',
  ])('%s is one', (text) => {
    expect(PATTERNS.address.test(text)).toBe(true);
    expect(() => new URL(text, 'https://clinic.example/')).not.toThrow();
  });

  test.each([
    '',
    'hooks.example',
    'javascript:alert(1)',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https:///x',
    'https://\\elsewhere.example',
    'https://user:secret@hooks.example/',
    'https://hooks.example:port/',
    'https://hooks.example:65536/',
    'https://hooks.example:99999/x',
    'https://hooks.example:123456/x',
    'https://[::1]/',
    'https://hooks example/',
    'https://hooks.example/\n',
    'java\nscript:alert(1)',
  ])('%j is none', (text) => {
    expect(PATTERNS.address.test(text)).toBe(false);
  });

  test('whatever is one stays on http, and a path on its own site', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(PATTERNS.address.test(url)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (path) => {
        fc.pre(PATTERNS.address.test(`/${path}`));
        expect(new URL(`/${path}`, 'https://clinic.example/').host).toBe('clinic.example');
      }),
    );
  });
});

test('Intl takes whatever is a locale', () => {
  fc.assert(
    fc.property(fc.stringMatching(PATTERNS.locale), (locale) => {
      expect(() => new Intl.NumberFormat(locale)).not.toThrow();
    }),
  );
});

test.each(['en-a1', 'en-us-us', 'de-ab-cd', 'english', 'en_US', 'e'])('%s is no locale', (text) => {
  expect(PATTERNS.locale.test(text)).toBe(false);
});

test.each([
  '+1 214 555 0100',
  '(214) 555-0100',
  '214.555.0100',
  '030 / 901820',
  '555-0100 ext. 12',
])('%s is a number to call', (text) => {
  expect(PATTERNS.phone.test(text)).toBe(true);
});

test.each(['call us', '1-800-HAIRCUT', '12', '+', 'tel:+12145550100'])('%s is none', (text) => {
  expect(PATTERNS.phone.test(text)).toBe(false);
});

test('no pattern has a flag, so that each means the same in JSON Schema', () => {
  for (const pattern of Object.values(PATTERNS)) {
    expect(pattern.flags).toBe('');
    expect(() => new RegExp(pattern.source, 'u')).not.toThrow();
  }
});
