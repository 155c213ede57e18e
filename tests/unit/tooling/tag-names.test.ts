import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TAG_ONLY } from '../../../build/terser.ts';

const SRC = new URL('../../../src/', import.meta.url).pathname;

/** Files whose names of properties others than the tag read: all but its own, and its public face. */
const shared = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && (!file.startsWith('loader/') || file === 'loader/face.ts'),
);

test.each(TAG_ONLY)('%s, which the tag shortens, is a name that only the tag knows', (name) => {
  expect(shared.length).toBeGreaterThan(100);
  const knowing = shared.filter((file) =>
    new RegExp(`\\b${name}\\b`).test(readFileSync(join(SRC, file), 'utf8')),
  );
  expect(knowing).toEqual([]);
});
