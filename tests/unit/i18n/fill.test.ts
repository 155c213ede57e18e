import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill } from '../../../src/i18n/index.ts';

test('each hole is filled, as often as it stands there', () => {
  expect(fill('{a} and {b}, {a} again', { a: 'one', b: 2 })).toBe('one and 2, one again');
});

test('a hole that nobody fills stays as it stands, so that a typo shows', () => {
  expect(fill('Dear {clinc}', { clinic: 'Halden' })).toBe('Dear {clinc}');
  expect(fill('Dear {clinic}')).toBe('Dear {clinic}');
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  '{%s} is a hole like any other, though every object has it',
  (name) => {
    expect(fill(`{${name}}`, {})).toBe(`{${name}}`);
  },
);

test('an empty filling leaves nothing behind', () => {
  expect(fill('a{gap}b', { gap: '' })).toBe('ab');
});

test('what is filled in is not read again', () => {
  expect(fill('{a}', { a: '{b}', b: 'never' })).toBe('{b}');
  expect(fill('{a}', { a: "$& $1 $'" })).toBe("$& $1 $'");
});

test('a text without holes is left as it is', () => {
  const plain = fc.string().filter((text) => !/\{\w+\}/.test(text));
  const property = fc.property(plain, (text) => {
    expect(fill(text, { a: 'x' })).toBe(text);
  });
  fc.assert(property);
});
