import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLinks } from '../../../src/i18n/index.ts';
import { plainText } from '../../../src/ui/later/plain-text.ts';

const joined = (text: string): string =>
  readLinks(text)
    .map((part) => part.text)
    .join('');

describe('a link', () => {
  test.each([
    'https://clinic.example/privacy?a=1#b',
    'http://clinic.example',
    'HTTPS://CLINIC.EXAMPLE',
    'mailto:desk@clinic.example',
    'tel:+12145550100',
    '/privacy',
  ])('to %s leads there', (url) => {
    expect(readLinks(`Read [our policy](${url}).`)).toEqual([
      { text: 'Read ' },
      { text: 'our policy', url },
      { text: '.' },
    ]);
  });

  test.each([
    'javascript:void',
    'JavaScript:void',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://clinic.example/x',
    'file:///etc/passwd',
    '//evil.example',
    'evil.example',
    '#top',
  ])('to “%s” keeps its words and leads nowhere', (url) => {
    const [, middle] = readLinks(`Read [our policy](${url}) first`);
    expect(middle).toEqual({ text: 'our policy' });
  });

  test('without an address is left out, words and all', () => {
    expect(readLinks('Read [our policy]() first')).toEqual([{ text: 'Read ' }, { text: ' first' }]);
  });

  test('with a blank or a bracket in its address is no link', () => {
    for (const text of ['[a](java script:x)', '[a](javascript:alert(1))', '[a](/x_(y))']) {
      expect(readLinks(text)).toEqual([{ text }]);
    }
  });

  test('may stand beside another, at either end of a text', () => {
    expect(readLinks('[a](/a)[b](/b)')).toEqual([
      { text: 'a', url: '/a' },
      { text: 'b', url: '/b' },
    ]);
  });

  test('inside brackets is the innermost pair', () => {
    expect(readLinks('[see [a](/a) there](/b)')).toEqual([
      { text: '[see ' },
      { text: 'a', url: '/a' },
      { text: ' there](/b)' },
    ]);
  });

  test('that is not closed is plain words', () => {
    for (const text of ['[a](/a', '[a]', '[a] (/a)', '](/a)', '[](/a)']) {
      expect(readLinks(text)).toEqual([{ text }]);
    }
  });
});

test('HTML is plain text, in words and around them', () => {
  const text = '<b onclick="x()">Hi</b> &amp; <script>';
  expect(readLinks(text)).toEqual([{ text }]);
  expect(readLinks('[<img src=x onerror=y>](/a)')).toEqual([
    { text: '<img src=x onerror=y>', url: '/a' },
  ]);
});

test('an empty text has no parts', () => {
  expect(readLinks('')).toEqual([]);
});

test('a text without links is words alone', () => {
  expect(plainText('I agree. [Privacy policy](https://clinic.example/p)')).toBe(
    'I agree. Privacy policy',
  );
});

test('where it is kept as a record, the address of each link stands behind its words', () => {
  const text =
    'I agree. [Privacy policy](https://clinic.example/p), [terms](javascript:x), [more]()';
  expect(plainText(text, true)).toBe('I agree. Privacy policy (https://clinic.example/p), terms, ');
});

describe('of any text', () => {
  const pieces = fc.constantFrom(
    ...['[', ']', '(', ')', 'a', ' ', '<b>', '/', '/x', 'https://e.x', 'javascript:', '[a](/b)'],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 30 }).map((it) => it.join('')),
  );

  test('the parts hold no character that was not there, in the order written', () => {
    const property = fc.property(texts, (text) => {
      let from = 0;
      for (const { text: part } of readLinks(text)) {
        const at = text.indexOf(part, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + part.length;
      }
      expect(joined(text).length).toBeLessThanOrEqual(text.length);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('what is left out is the markup of links alone', () => {
    const property = fc.property(texts, (text) => {
      const link = /\[([^\][]{1,200})\]\(([^()\s]{0,500})\)/g;
      const without = text.replace(link, (_, words: string, url: string) => (url ? words : ''));
      expect(joined(text)).toBe(without);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('no address is other than http, https, mailto, tel or a path on the page’s site', () => {
    const property = fc.property(texts, (text) => {
      for (const { url = '/' } of readLinks(text)) {
        const { protocol, host } = new URL(url, 'https://clinic.example');
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(protocol);
        expect(host === 'clinic.example' || !url.startsWith('/')).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

test('a long text full of brackets is read in a blink', () => {
  const text = `${'['.repeat(50_000)}${'[a]('.repeat(12_500)}`;
  expect(readLinks(text)).toEqual([{ text }]);
});
