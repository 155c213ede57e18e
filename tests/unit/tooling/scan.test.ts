import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../lint/lint-tree.ts';
import { findBareDirectives, findRemUnits, readTree } from '../../lint/scan.ts';
import type { Fault } from '../../lint/scan.ts';

const code = /\.(?:[cm]?[jt]sx?|css|html)$/u;

async function faultsIn(folders: readonly string[], find: (source: string) => Fault[]) {
  const present = folders.map((folder) => join(root, folder)).filter((path) => existsSync(path));
  const files = (await Promise.all(present.map((path) => readTree(path, code)))).flat();
  expect(files.length).toBeGreaterThan(0);
  return files.flatMap(({ path, text }) =>
    find(text).map((fault) => `${path.slice(root.length + 1)}:${fault.line} ${fault.text}`),
  );
}

describe('a directive that switches a rule off', () => {
  test.for([
    '// oxlint-disable-next-line max-lines',
    '/* oxlint-disable */',
    'call(); // oxlint-disable-line no-new -- no',
    '// oxlint-disable-next-line -- a reason, but for every rule there is',
    '// oxfmt-ignore',
  ])('is refused without rule and reason: %s', (line) => {
    expect(findBareDirectives(`first();\n  ${line}`)).toEqual([{ line: 2, text: line }]);
  });

  test.for([
    '// oxlint-disable-next-line no-new -- constructing is the test here',
    '/* oxlint-disable max-lines, consult/no-html-sinks -- generated from the schema */',
    '// oxfmt-ignore -- the columns are the point',
    'const words = "say oxlint-disable in a text";',
  ])('is let through: %s', (line) => {
    expect(findBareDirectives(line)).toEqual([]);
  });

  test('has its reason beside it everywhere', async () => {
    const folders = ['src', 'demo', 'build', 'tests/browser', 'tests/bench', 'tests/lint'];
    expect(await faultsIn(folders, findBareDirectives)).toEqual([]);
  });
});

describe('lengths', () => {
  test('rem is found', () => {
    expect(findRemUnits('a { margin: 1.5rem; }')).toHaveLength(1);
    expect(findRemUnits('a { margin: 1.5em; }\n// 2rem would follow the host page')).toEqual([]);
  });

  test('follow the visitor, never the host page', async () => {
    expect(await faultsIn(['src'], findRemUnits)).toEqual([]);
  });
});
