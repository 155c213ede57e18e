import { describe, expect, test } from 'vitest';
import { baseline, budgets } from '../../bench/budgets.ts';
import type { Budget } from '../../bench/budgets.ts';
import { chunkName, judgeBytes } from '../../bench/judge-bytes.ts';
import type { BuiltFile } from '../../bench/judge-bytes.ts';
import { brotliBytes, integrityFaults, staticImports } from '../../bench/read-build.ts';

const chunk = (name: string) => `chunks/${name}-1a2b_-.js`;
const file = (path: string, brotli: number, imports: string[] = []): BuiltFile => ({
  path,
  brotli,
  imports,
});

const plan: { budgets: Budget[]; baseline: string[] } = {
  baseline: ['tag.js', 'widget'],
  budgets: [
    { kind: 'path', label: 'form', entries: ['tag.js', 'widget'], limit: 100, goal: 80 },
    { kind: 'each', label: 'popover', chunks: ['popover'], required: true, limit: 30, goal: 20 },
    {
      kind: 'each',
      label: 'each locale',
      chunks: ['locale-*'],
      required: false,
      limit: 9,
      goal: 5,
    },
    {
      kind: 'together',
      label: 'pictures',
      chunks: ['pictures-*'],
      required: false,
      limit: 9,
      goal: 5,
    },
  ],
};
const fits = [
  file('tag.js', 10),
  file(chunk('widget'), 40, [chunk('preact')]),
  file(chunk('preact'), 20),
  file(chunk('popover'), 15, [chunk('preact'), chunk('place')]),
  file(chunk('place'), 5),
  file(chunk('locale-de'), 8, [chunk('widget')]),
  file(chunk('pictures-a'), 4),
  file(chunk('pictures-b'), 5),
];

test('a chunk is named by what stands before its hash', () => {
  expect(chunkName('chunks/template-callback-Dq_a-9.js')).toBe('template-callback');
  expect(chunkName('chunks/nameless.js')).toBeUndefined();
  expect(chunkName('consult-form.js')).toBeUndefined();
});

describe('a build that keeps its limits', () => {
  const { rows, faults } = judgeBytes(fits, plan);
  const bytesOf = (label: string) => rows.find((row) => row.label === label)?.bytes;

  test('has no faults', () => {
    expect(faults).toEqual([]);
  });

  test('counts a path with all its static imports, once', () => {
    expect(bytesOf('form')).toBe(70);
  });

  test('counts a chunk fetched on need without what is there already', () => {
    expect(bytesOf('popover')).toBe(20);
    expect(bytesOf('each locale: locale-de')).toBe(8);
  });

  test('counts pictures together', () => {
    expect(bytesOf('pictures')).toBe(9);
  });
});

describe('a build may not ship', () => {
  const faultsOf = (files: BuiltFile[]) => judgeBytes(files, plan).faults;
  const without = (name: string) => fits.filter(({ path }) => path !== chunk(name));

  test('over a limit', () => {
    const heavy = [...without('locale-de'), file(chunk('locale-de'), 10)];
    expect(faultsOf(heavy)).toEqual(['each locale: locale-de: 10 B, 1 over its limit of 9']);
  });

  test('with a chunk that has no limit', () => {
    expect(faultsOf([...fits, file(chunk('price'), 1)])).toEqual([
      `${chunk('price')} is in no row of the budgets; a new chunk needs a limit`,
    ]);
  });

  test('with a file among the chunks that has no name of a chunk', () => {
    expect(faultsOf([...fits, file('chunks/stray.js', 1)])).toHaveLength(1);
  });

  test('with an import that leads nowhere', () => {
    expect(faultsOf(without('preact'))).toContain(
      `${chunk('widget')} imports ${chunk('preact')}, which the build has not`,
    );
  });

  test('where a path counts what was not built', () => {
    expect(faultsOf(without('widget'))).toContain('“form” counts widget, of which the build has 0');
  });

  test('where a path counts a name that two chunks have', () => {
    expect(faultsOf([...fits, file('chunks/widget-zzzzzz.js', 1)])).toContain(
      '“form” counts widget, of which the build has 2',
    );
  });

  test('without a chunk that there must be', () => {
    expect(faultsOf(without('popover'))).toContain('the build has no chunk for “popover”');
  });

  test('where a path imports what is to be fetched on need', () => {
    const eager = [...without('widget'), file(chunk('widget'), 40, [chunk('locale-de')])];
    expect(faultsOf(eager)).toContain(
      `“form” imports ${chunk('locale-de')}, which is to be fetched on need`,
    );
  });
});

describe('of a built script', () => {
  test('static imports are read, import() is not', () => {
    const code = `import{a as b}from"./preact-123456.js";import"./style-123456.js";
      export*from"../consult-form.js";export{c}from'./c-123456.js';
      const text='import x from "./text.js"';export const later=()=>import("./later.js");`;
    expect(staticImports('chunks/widget-123456.js', code)).toEqual([
      'chunks/preact-123456.js',
      'chunks/style-123456.js',
      'consult-form.js',
      'chunks/c-123456.js',
    ]);
  });

  test('integrity.json must tell hash and size', () => {
    const content = new TextEncoder().encode('x');
    const entry = { integrity: 'sha384-0', bytes: 2, brotli: brotliBytes(content) };
    expect(integrityFaults('a.js', content, { version: '1', files: { 'a.js': entry } })).toEqual([
      'integrity.json has another hash for a.js',
      'integrity.json says 2 B for a.js, it has 1',
    ]);
    expect(integrityFaults('b.js', content, { version: '1', files: {} })).toEqual([
      'integrity.json does not list b.js',
    ]);
  });
});

test('every budget has a goal within its limit, and the baseline is one of the paths', () => {
  for (const { goal, limit } of budgets) expect(goal).toBeLessThanOrEqual(limit);
  const paths = budgets.flatMap((budget) => (budget.kind === 'path' ? [budget.entries] : []));
  expect(paths).toContain(baseline);
});
