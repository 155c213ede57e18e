import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanEmail, cleanText } from '../../../src/delivery/clean-text.ts';

test('text is trimmed and composed (NFC)', () => {
  expect(cleanText('\u00a0 Zoe\u0308 \u2003', false)).toBe('Zo\u00eb');
});

test('control characters go, of either kind of field', () => {
  for (const lines of [false, true]) {
    expect(cleanText('a\u0000b\u0007c\u007fd\u009fe', lines)).toBe('abcde');
  }
});

test.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
  'line end %j stays one line end in a long text, and is a space on one line',
  (end) => {
    expect(cleanText(`one${end}two`, true)).toBe('one\ntwo');
    expect(cleanText(`one${end}two`, false)).toBe('one two');
  },
);

test('a pasted tab does not join two words', () => {
  expect(cleanText('one\ttwo', true)).toBe('one two');
  expect(cleanText('one\t\ttwo', false)).toBe('one two');
});

test('half an emoji, cut by a length limit, does not make the text unstorable', () => {
  expect(cleanText('ok \ud83d', false)).toBe('ok \ufffd');
  expect(cleanText('ok \ud83d\ude00', false)).toBe('ok \ud83d\ude00');
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, lines) => {
      const once = cleanText(text, lines);
      expect(cleanText(once, lines)).toBe(once);
    }),
  );
});

test('100 kB of pasted text are cleaned in time that grows with the text alone', () => {
  const pasted = '\t \r\n\u0301'.repeat(25_000);
  // Some 20 ms; a pattern that backtracks would take minutes.
  const start = performance.now();
  cleanText(pasted, true);
  cleanText(pasted, false);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('only the domain of an address goes to lower case', () => {
  expect(cleanEmail('Ana.Diaz@Mail.EXAMPLE.com')).toBe('Ana.Diaz@mail.example.com');
  expect(cleanEmail('"a@B"@C.org')).toBe('"a@B"@c.org');
});
