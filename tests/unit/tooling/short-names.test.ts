import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { SHORTENED, shortNames } from '../../../build/short-names.ts';
import { terser } from '../../../build/terser.ts';
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

  test('keeps its place in the list, for a copy of another version reads it by the same short one', () => {
    expect([...shortNames()].slice(0, 2)).toEqual([
      ['isSending', '$0'],
      ['isRequired', '$1'],
    ]);
    expect(shortNames().get('visibleFields')).toBe('$9');
    // The last one before others are added: they come behind it.
    expect(shortNames().get('initialPlacement')).toBe('$2a');
  });
});

/** The code of one module once it is built. */
async function built(code: string): Promise<string> {
  const source = {
    name: 'source',
    resolveId: (id: string) => (id.endsWith('source') ? '\0source' : undefined),
    load: (id: string) => (id === '\0source' ? code : undefined),
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      source,
      terser(
        () => false,
        () => false,
      ),
    ],
    build: { write: false, lib: { entry: 'source', formats: ['es'], fileName: 'source' } },
  });
  return [result]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((file) => ('code' in file ? file.code : ''))
    .join('');
}

describe('the build', () => {
  test('gives one property the same short name in each file, whatever else is in it', async () => {
    const [one, other] = await Promise.all([
      built('export const read = (form) => form.isBeginning;'),
      built('export const make = (reads, isLost) => ({ reads, isLost, isBeginning: true });'),
    ]);
    const short = shortNames().get('isBeginning') ?? '';
    expect(one).toContain(`.${short}`);
    expect(other).toContain(`${short}:!0`);
    expect(one + other).not.toContain('isBeginning');
  });

  test('fails where a chunk exports a thing by a name that is shortened', async () => {
    await expect(built('export const isBeginning = true;')).rejects.toThrow(
      'isBeginning is what a chunk exports: it cannot be shortened',
    );
  });
});
