import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanEmail, cleanText } from '../../../src/delivery/clean-text.ts';

test('text is trimmed and composed (NFC)', () => {
  expect(cleanText('\u00a0 Zoe\u0308 \u2003', 'text')).toBe('Zo\u00eb');
});

test('control characters go, of either kind of field', () => {
  for (const kind of ['text', 'textarea']) {
    expect(cleanText('a\u0000b\u0007c\u007fd\u009fe', kind)).toBe('abcde');
  }
});

test.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
  'line end %j stays one line end in a long text, and is a space on one line',
  (end) => {
    expect(cleanText(`one${end}two`, 'textarea')).toBe('one\ntwo');
    expect(cleanText(`one${end}two`, 'text')).toBe('one two');
  },
);

test.each(['email', 'phone'])(
  'marks that nobody sees go from all of an answer of kind %s',
  (kind) => {
    expect(cleanText('\u202a\ufeff a\u200b1\u20602\u200e \u2069', kind)).toBe('a12');
    // The letter and its accent come together where the mark between them goes.
    expect(cleanText('e\u200b\u0301', kind)).toBe('\u00e9');
  },
);

test('marks that nobody sees go from around a name, and those that spell it stay', () => {
  expect(
    cleanText('\u200f \u2067\u0639\u0644\u06cc\u200c\u0631\u0636\u0627\u2069\u200b', 'text'),
  ).toBe('\u0639\u0644\u06cc\u200c\u0631\u0636\u0627');
  expect(cleanText('a\u200eb', 'text')).toBe('a\u200eb');
  expect(cleanText('\u200b\u2060 ', 'text')).toBe('');
});

test('a pasted tab does not join two words', () => {
  expect(cleanText('one\ttwo', 'textarea')).toBe('one two');
  expect(cleanText('one\t\ttwo', 'text')).toBe('one two');
});

test('half an emoji, cut by a length limit, does not make the text unstorable', () => {
  expect(cleanText('ok \ud83d', 'text')).toBe('ok \ufffd');
  expect(cleanText('ok \ud83d\ude00', 'text')).toBe('ok \ud83d\ude00');
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('text', 'textarea', 'email'),
      (text, kind) => {
        const once = cleanText(text, kind);
        expect(cleanText(once, kind)).toBe(once);
      },
    ),
  );
});

test('100 kB of pasted text are cleaned in time that grows with the text alone', () => {
  const pasted = '\t \r\n\u0301'.repeat(25_000);
  // Some 20 ms; a pattern that backtracks would take minutes.
  const start = performance.now();
  cleanText(pasted, 'textarea');
  cleanText(pasted, 'text');
  expect(performance.now() - start).toBeLessThan(2000);
});

test('only the domain of an address goes to lower case', () => {
  expect(cleanEmail('Ana.Diaz@Mail.EXAMPLE.com')).toBe('Ana.Diaz@mail.example.com');
  expect(cleanEmail('"a@B"@C.org')).toBe('"a@B"@c.org');
});
