import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHORTENED, shortNames } from '../../../build/short-names.ts';
import { configJsonSchema } from '../../../src/schema/json-schema.ts';

const SRC = new URL('../../../src/', import.meta.url).pathname;

/** Code without its comments and without types that name a key. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replaceAll(/\b(?:Pick|Omit)<[^>]*>+|\[['"]\w+['"]\](?=[;,)\n])/g, '');

/** All of our code whose path says so. */
function ours(isMeant: (file: string) => boolean): string {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && isMeant(file),
  );
  expect(files).not.toEqual([]);
  return files.map((file) => codeOf(join(SRC, file))).join('\n');
}

const found = (before: string, text: string, after = '\\b'): string[] =>
  SHORTENED.filter((name) => new RegExp(`${before}${name}${after}`).test(text));

describe('a name that is shortened', () => {
  test('is nobody’s but ours: no word of a config or of a submission, none that the tag reads', () => {
    const config = JSON.stringify(configJsonSchema());
    expect(found('"', config, '"')).toEqual([]);
    expect(
      found(
        '\\b',
        ours((file) => file === 'schema/submission.ts'),
      ),
    ).toEqual([]);
    const tag = ours((file) => file.startsWith('loader/') || file === 'ui/launcher/index.ts');
    expect(found('(?:[.{,]\\s*)', tag, '\\b(?!\\()')).toEqual([]);
  });

  test('is never asked for as a text', () => {
    expect(
      found(
        '[\'"`]',
        ours(() => true),
        '[\'"`]',
      ),
    ).toEqual([]);
  });

  test('has a short one of its own', () => {
    const short = [...shortNames().values()];
    expect(new Set(short).size).toBe(SHORTENED.length);
    expect(new Set(SHORTENED).size).toBe(SHORTENED.length);
    expect(short.filter((name) => name.length > 3)).toEqual([]);
  });
});
