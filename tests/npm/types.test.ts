// What compiles and what must not, against the types as they are packed. tests/types says which.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { blocksOf } from '../unit/docs/read-readme.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const CASES = join(ROOT, 'tests/types');

/** What the compiler says of some of tests/types, as strictly as it can be asked. */
function compile(files: readonly string[], module: 'esnext' | 'nodenext'): Promise<string> {
  const place = join(inject('place'), `types-${module}`);
  mkdirSync(place, { recursive: true });
  for (const file of files.filter((name) => !name.startsWith('..')))
    copyFileSync(join(CASES, file), join(place, file));
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module,
    moduleResolution: module === 'nodenext' ? 'nodenext' : 'bundler',
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    // Ours are checked too, and by `types` nothing of this repository comes in.
    skipLibCheck: false,
    types: [],
    noEmit: true,
  };
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  return new Promise((done) => {
    execFile(process.execPath, [compiler, '-p', place], { cwd: place }, (_, said) => done(said));
  });
}

const hidden: (() => void)[] = [];
afterEach(() => {
  for (const bringBack of hidden.splice(0)) bringBack();
});

/** Takes a package away from whoever installed us. */
function without(name: string): void {
  const at = join(inject('place'), 'node_modules', name);
  renameSync(at, `${at}-away`);
  hidden.push(() => renameSync(`${at}-away`, at));
}

test.each(['esnext', 'nodenext'] as const)('all of it compiles as %s', async (module) => {
  const files = readdirSync(CASES).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(3);
  expect(await compile(files, module)).toBe('');
});

test('each config of the README is a config', async () => {
  const configs = blocksOf('json').filter((text) => !('format' in JSON.parse(text)));
  expect(configs.length).toBeGreaterThan(2);
  const lines = configs.map((text) => `defineConfig(${text});`);
  writeFileSync(
    join(inject('place'), 'readme.ts'),
    [`import { defineConfig } from 'consult-form';`, ...lines].join('\n'),
  );
  expect(await compile(['../readme.ts'], 'esnext')).toBe('');
});

test('who has neither React nor Vue needs the types of neither', async () => {
  for (const name of ['@types/react', 'react', 'vue']) without(name);
  expect(await compile(['plain.ts', 'server.ts'], 'esnext')).toBe('');
});
