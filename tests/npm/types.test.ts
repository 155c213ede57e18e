// What compiles and what must not, against the types as they are packed. tests/types says which.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { blocksOf } from '../unit/docs/read-readme.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const CASES = join(ROOT, 'tests/types');

/** What the compiler says of some of tests/types, as strictly as it can be asked. */
function compile(files: readonly string[], module: 'esnext' | 'nodenext'): Promise<string> {
  const place = join(inject('place'), `types-${module}`);
  mkdirSync(place, { recursive: true });
  for (const file of files.filter((name) => !name.startsWith('..'))) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    copyFileSync(join(CASES, file), join(place, file));
  }
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

test('apps with and without a framework compile, and what the README writes does', async () => {
  const files = readdirSync(CASES, { recursive: true, encoding: 'utf8' });
  const cases = files.filter((name) => /\.tsx?$/.test(name));
  expect(cases.length).toBeGreaterThan(7);
  const configs = blocksOf('json').filter((text) => !('format' in JSON.parse(text)));
  expect(configs.length).toBeGreaterThan(2);
  const readme = configs.map((text) => `defineConfig(${text});`).join('\n');
  writeFileSync(
    join(inject('place'), 'readme.ts'),
    `import { defineConfig } from 'consult-form';\n${readme}`,
  );
  const examples = blocksOf('ts');
  expect(examples).not.toEqual([]);
  writeFileSync(join(inject('place'), 'examples.ts'), examples.join('\n'));
  expect(await compile([...cases, '../readme.ts', '../examples.ts'], 'esnext')).toBe('');
});

test('who has neither React nor Vue, and resolves as Node does, needs the types of neither', async () => {
  for (const name of ['@types/react', '@types/react-dom', 'react', 'react-dom', 'vue'])
    without(name);
  expect(await compile(['plain.ts', 'server.ts'], 'nodenext')).toBe('');
});
