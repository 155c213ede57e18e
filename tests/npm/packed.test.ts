// The tarball as npm would publish it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };

const installed = join(inject('place'), 'node_modules/consult-form');

test('publint finds nothing to mend', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

/** We are ES modules alone: ways of resolving that know none of them, or no `exports`, are not ours. */
const NOT_OURS = ['node10', 'node16-cjs'];

test('the types of each entry are right for whoever imports it', async () => {
  const tarball = new Uint8Array(readFileSync(inject('tarball')));
  const analysis = await checkPackage(createPackageFromTarballData(tarball), {
    excludeEntrypoints: ['./config.schema.json', './package.json'],
  });
  if (!analysis.types) throw new Error('there are no types');
  const ours = analysis.problems.filter(
    (problem) => !('resolutionKind' in problem && NOT_OURS.includes(problem.resolutionKind)),
  );
  expect(ours).toEqual([]);
  expect(Object.keys(analysis.entrypoints)).toEqual([
    '.',
    './element',
    './schema',
    './react',
    './vue',
  ]);
});

/** What a script prints in Node, where the package is installed. */
function inNode(script: string): string {
  const run = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, run, { cwd: inject('place'), encoding: 'utf8' }).trim();
}

describe('in Node, without a page', () => {
  test.each(['', '/element', '/schema', '/react', '/vue'])(
    'consult-form%s can be imported',
    (entry) => {
      const script = `await import('consult-form${entry}'); console.log('there')`;
      expect(inNode(script)).toBe('there');
    },
  );

  test('mount says that there is no page', () => {
    const script = `
      import { mount } from 'consult-form';
      mount({}).catch((error) => console.log(error.name, error.code));
    `;
    expect(inNode(script)).toBe('ConsultFormError no_page');
  });

  test('a server judges configs and submissions', () => {
    const script = `
      import { judge, submissionSchema } from 'consult-form/schema';
      const faults = await judge({ template: 'callback', webhook: 'https://hooks.example/a', surface: 'popup' });
      const isGood = await judge({ template: 'callback', webhook: 'https://hooks.example/a' });
      const none = await judge(undefined);
      console.log(JSON.stringify([
        faults.map(({ code, path }) => [code, path]),
        isGood,
        none.map(({ code }) => code),
        submissionSchema.safeParse({}).success,
      ]));
    `;
    const printed: unknown = JSON.parse(inNode(script));
    expect(printed).toEqual([[['unknown_value', 'surface']], [], ['not_an_object'], false]);
  });
});

test('what is packed is what is built, and the words that go with it', () => {
  const list = execFileSync('tar', ['-tzf', inject('tarball')], { encoding: 'utf8' }).split('\n');
  const kinds = list.filter(Boolean).map((path) => path.replace(/^package\/([^/]+).*$/, '$1'));
  expect([...new Set(kinds)].toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist',
    'package.json',
  ]);
  for (const file of [
    'consult-form.js',
    'consult-form.standalone.js',
    'integrity.json',
    'licenses.md',
  ])
    expect(list).toContain(`package/dist/${file}`);
});

test('integrity.json lists every script of the package', () => {
  const read = (path: string): string => readFileSync(join(installed, path), 'utf8');
  const { files }: { files: Record<string, unknown> } = JSON.parse(read('dist/integrity.json'));
  const scripts = execFileSync('tar', ['-tzf', inject('tarball')], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replace('package/dist/', ''));
  expect(Object.keys(files).toSorted()).toEqual(scripts.toSorted());
});
