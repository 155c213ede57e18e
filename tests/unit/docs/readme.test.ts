import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { folders } from '../../lint/layout.js';
import { blocksOf, codeIn, pathOf, PROSE, read, README } from './read-readme.ts';
import { tableIn } from './read-readme.ts';

/** GitHub's name for a heading, as links in the page write it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const headings = [...PROSE.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => anchorOf(words));

describe.each(['README.md', 'src/README.md', 'CHANGELOG.md'])('in %s', (file) => {
  const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link) && link !== 'https://…');

  test('every link to a file leads to one that is there', () => {
    const paths = links.filter((link) => !link.startsWith('#') && !/^{|…/.test(link));
    const at = (path: string) => pathOf(join(dirname(file), path.replace(/#.*/, '')));
    expect(paths.filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  test('every link within the page leads to a heading', () => {
    const targets = links.filter((link) => link.startsWith('#')).map((link) => link.slice(1));
    expect(targets.filter((target) => !headings.includes(target))).toEqual([]);
  });
});

test('no two headings would be mixed up', () => {
  expect(headings.length).toBe(new Set(headings).size);
});

test('the page stays short enough to read', () => {
  expect(README.split('\n').length).toBeLessThanOrEqual(700);
});

describe('commands', () => {
  const scripts = Object.keys(pkg.scripts);

  test('start and test stand there as one copies them', () => {
    expect(blocksOf('sh')).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
    expect(scripts).toEqual(expect.arrayContaining(['start', 'test']));
  });

  test('are there in package.json', () => {
    const named = [...README.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('the layout of src', () => {
  const rows = tableIn(read('src/README.md'));
  const listed = rows.map(([name = '']) => name.replaceAll('`', ''));

  test('has a row for each folder and no other', () => {
    const isFolder = readdirSync(pathOf('src'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    const names = isFolder.map(({ name }) => name);
    expect(listed.toSorted()).toEqual(names.toSorted());
  });

  test.each(rows.map((row) => [row[0]?.replaceAll('`', '') ?? '', row] as const))(
    '%s imports what the lint rule lets it',
    (name, [, words = '', atOnce = '', lazily = '']) => {
      expect(words).not.toBe('');
      const reach = Object.entries(folders).find(([folder]) => folder === name)?.[1];
      expect(codeIn(atOnce)).toEqual(reach?.static);
      expect(codeIn(lazily)).toEqual(reach?.lazy ?? []);
    },
  );

  test('has a README in each folder, as the page says', () => {
    const without = listed.filter((name) => !existsSync(pathOf(`src/${name}/README.md`)));
    expect(without).toEqual([]);
  });
});

test('the version is that of package.json', () => {
  expect(README).toContain(`This is version ${pkg.version}.`);
});

test('Node is asked for as in package.json', () => {
  const [, least = ''] = /(\d+\.\d+)/.exec(pkg.engines.node) ?? [];
  expect(README).toContain(`You need Node ${least} or newer.`);
  expect(README).toContain(`This one needs Node ${least} and nothing else.`);
});

test('browsers are those that the build is made for', () => {
  const [, target = ''] = /TARGET = \[(.+?)\]/.exec(read('build/browsers.ts')) ?? [];
  const built = [...target.matchAll(/'([a-z]+)([\d.]+)'/g)].map(([, name, from]) => [name, from]);
  expect(built).toEqual([
    ['chrome', '109'],
    ['edge', '109'],
    ['firefox', '115'],
    ['safari', '16.4'],
    ['ios', '16.4'],
  ]);
  expect(README).toContain('Chrome and Edge 109, Firefox 115, and Safari and iOS 16.4.');
});
