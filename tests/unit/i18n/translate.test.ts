import { expect, test } from 'vitest';
import { createTranslate } from '../../../src/i18n/index.ts';

const words = { 'a.hello': 'Hello {name}', 'a.bye': 'Bye' };

test('words come by key, with their holes filled', () => {
  expect(createTranslate(words, {})('a.hello', { name: 'Ada' })).toBe('Hello Ada');
});

test('the clinic’s own words win, and their holes are filled too', () => {
  const t = createTranslate(words, { 'a.hello': 'Welcome, {name}!' });
  expect(t('a.hello', { name: 'Ada' })).toBe('Welcome, Ada!');
  expect(t('a.bye')).toBe('Bye');
});

test('an empty text of the clinic’s is no text', () => {
  expect(createTranslate(words, { 'a.bye': '' })('a.bye')).toBe('Bye');
});

test('only messages of the clinic’s own count, not what an old page left on every object', () => {
  const inherited: Record<string, string> = Object.create({ 'a.bye': 'not ours' });
  expect(createTranslate(words, inherited)('a.bye')).toBe('Bye');
});

test('messages for keys that do not exist change nothing', () => {
  expect(createTranslate(words, { 'a.unknown': 'x' })('a.bye')).toBe('Bye');
});
