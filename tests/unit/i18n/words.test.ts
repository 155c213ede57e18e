import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockWords } from '../../../src/i18n/en-us/blocks.ts';
import { formWords } from '../../../src/i18n/en-us/form.ts';
import { laterWords } from '../../../src/i18n/en-us/later.ts';
import { phoneWords } from '../../../src/i18n/en-us/phone.ts';
import { priceWords } from '../../../src/i18n/en-us/price.ts';
import { troubleWords } from '../../../src/i18n/en-us/trouble.ts';
import { launcherLabel } from '../../../src/i18n/launcher-label.ts';
import { OUTCOMES } from '../../../src/model/outcomes.ts';
import type { AnswerFault } from '../../../src/schema/types.ts';

const SRC = join(import.meta.dirname, '../../../src');
const WORDS: Readonly<Record<string, string>> = {
  ...formWords,
  ...laterWords,
  ...troubleWords,
  ...priceWords,
  ...blockWords,
  ...phoneWords,
};

/** All code that may ask for words, in one text. */
const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('en-us'))
  .map((path) => readFileSync(join(SRC, path), 'utf8'))
  .join('\n');

const CODES = ['not_email', 'not_phone', 'not_an_option'] satisfies AnswerFault['code'][];

/** Keys put together in code, with the expression that puts them together. */
const COMPOSED = new Map<string, string>([
  ...OUTCOMES.flatMap((outcome): [string, string][] => [
    [`${outcome}.title`, '`${outcome}.title`'],
    [`${outcome}.text`, '`${outcome}.text`'],
  ]),
  ...['one', 'other'].flatMap((plural): [string, string][] => [
    [`reviews.line.${plural}`, '`reviews.line.${pluralOf('],
    [`results.after.${plural}`, '`results.after.${pluralOf('],
  ]),
  ...['today', 'tomorrow'].map((day): [string, string] => [`reply.${day}`, '`reply.${day}`']),
  ...['too_short', 'too_long'].flatMap((fault): [string, string][] => [
    [`phone.${fault}`, '`phone.${fault}`'],
    [`phone.away.${fault}`, '`phone.away.${fault}`'],
  ]),
  ...CODES.map((name): [string, string] => [`fault.${name}`, '`fault.${fault.code}`']),
]);

describe('the words of the locale', () => {
  test.each(Object.keys(WORDS))('%s is used somewhere', (key) => {
    const isWritten = code.includes(`'${key}'`) || code.includes(COMPOSED.get(key) ?? `'${key}'`);
    expect(isWritten).toBe(true);
  });

  test('of the first paint, of later, of trouble, of prices, of blocks and of phones share no key', () => {
    const all = [formWords, laterWords, troubleWords, priceWords, blockWords, phoneWords].flatMap(
      (words) => Object.keys(words),
    );
    expect(all).toHaveLength(new Set(all).size);
  });

  test('are never empty, and have no blank at either end', () => {
    for (const text of Object.values(WORDS)) {
      expect(text).not.toBe('');
      expect(text.trim()).toBe(text);
    }
  });

  test('tell a title and a text for each outcome', () => {
    for (const outcome of OUTCOMES) {
      expect(WORDS).toHaveProperty([`${outcome}.title`]);
      expect(WORDS).toHaveProperty([`${outcome}.text`]);
    }
  });

  test('hold no markup', () => {
    for (const text of Object.values(WORDS)) expect(text).not.toMatch(/[<>]|\]\(/);
  });
});

describe('the launcher’s own words', () => {
  test('are English where the page is, in any spelling of the tag', () => {
    for (const locale of ['en', 'en-US', 'EN-gb']) {
      expect(launcherLabel(locale)).toBe('Request a consultation');
    }
  });

  test.each(['xx', '', '-', 'co', 'constructor'])('are there for the locale “%s” too', (locale) => {
    expect(launcherLabel(locale)).toBe('Request a consultation');
  });
});
