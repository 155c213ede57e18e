import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, withTree } from '../../lint/lint-tree.ts';

/** The compiler's faults, as `file:line code`. */
function compile(tree: string, project: string): Promise<string[]> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return new Promise((done) => {
    execFile(process.execPath, [compiler, '-p', project], { cwd: tree }, (_, stdout) => {
      done(
        [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gmu)].map(
          ([, file, line, code]) => `${file}:${line} ${code}`,
        ),
      );
    });
  });
}

test('a pure folder has no DOM, no Node and no library newer than its browsers', async () => {
  const files = {
    'src/engine/impure.ts': [
      'document.title;',
      "fetch('/');",
      'setTimeout(() => {}, 1);',
      "console.log('x');",
      'process.cwd();',
      '[1].toSorted();',
      "new URL('https://clinic.example').host;",
      "new TextEncoder().encode('x').length;",
      'export {};',
    ].join('\n'),
  };
  expect(await withTree(files, (tree) => compile(tree, 'src/tsconfig.pure.json'))).toEqual(
    ['1 TS2584', '2 TS2304', '3 TS2304', '4 TS2584', '5 TS2591', '6 TS2550'].map(
      (fault) => `src/engine/impure.ts:${fault}`,
    ),
  );
});

test('a browser folder has the DOM and no Node', async () => {
  const files = { 'src/platform/page.ts': 'document.title;\nprocess.cwd();\nexport {};' };
  expect(await withTree(files, (tree) => compile(tree, 'src/tsconfig.browser.json'))).toEqual([
    'src/platform/page.ts:2 TS2591',
  ]);
});
