import { describe, expect, test } from 'vitest';
import type { Budget } from '../../bench/budgets.ts';
import type { Row } from '../../bench/judge-bytes.ts';
import { missingFiles } from '../../bench/readme-files.ts';
import { sizesIn, sizesTable, withSizes } from '../../bench/readme-sizes.ts';
import { README } from './read-readme.ts';

const figures = { limit: 2000, goal: 1000 };
const budgets: Budget[] = [
  { kind: 'path', label: 'the tag', entries: ['tag.js'], ...figures },
  { kind: 'each', label: 'each locale', chunks: ['locale-*'], required: false, ...figures },
  { kind: 'each', label: 'popover', chunks: ['popover'], required: false, ...figures },
];
const row = (label: string, bytes: number): Row => ({
  label,
  bytes,
  ...figures,
  files: [],
});

describe('the table of sizes', () => {
  test('has a row a path, the heaviest of what is fetched on need, and a word for what is over', () => {
    const rows = [
      row('the tag', 2001),
      row('each locale: locale-de', 1400),
      row('each locale: locale-fr', 1960),
      row('popover', 999),
    ];
    expect(sizesTable(rows, budgets)).toBe(
      [
        '| What is loaded         |  kB | Limit | Goal |                    |',
        '| ---------------------- | --: | ----: | ---: | ------------------ |',
        '| the tag                | 2.0 |   2.0 |  1.0 | **over its limit** |',
        '| each locale: locale-fr | 2.0 |   2.0 |  1.0 |                    |',
        '| popover                | 1.0 |   2.0 |  1.0 | goal met           |',
      ].join('\n'),
    );
  });

  test('leaves out what the build does not have', () => {
    expect(sizesTable([row('the tag', 1500)], budgets)).not.toMatch(/locale|popover/);
  });
});

describe('the marks', () => {
  const page = 'a\n<!-- sizes -->\nold\n<!-- /sizes -->\nb\n';

  test('hold the table, and nothing else of the page changes', () => {
    const written = withSizes(page, '| new |');
    expect(written).toBe('a\n<!-- sizes -->\n\n| new |\n\n<!-- /sizes -->\nb\n');
    expect(withSizes(written, '| new |')).toBe(written);
    expect(sizesIn(written)).toBe('\n\n| new |\n\n');
  });

  test('are missed where one is not there', () => {
    for (const broken of ['', 'a <!-- sizes -->', '<!-- /sizes --> <!-- sizes -->']) {
      expect(sizesIn(broken)).toBeUndefined();
      expect(() => withSizes(broken, '')).toThrow('<!-- sizes -->');
    }
  });

  test('are in the README', () => {
    expect(sizesIn(README)).toContain('| the tag ');
  });
});

describe('files that the README names', () => {
  const built = ['config.schema.json', 'consult-form.js', 'chunks/widget-1a2b3c.js'];

  test('are those of the build, a chunk by its name without the hash', () => {
    const page =
      '`dist/config.schema.json` "/consult-form/consult-form.js" "/consult-form/chunks/widget-….js"';
    expect(missingFiles(page, built)).toEqual([]);
  });

  test('are told where the build has them not', () => {
    const page = '`dist/index.js` `dist/index.js` "/consult-form/chunks/gadget-….js"';
    expect(missingFiles(page, built)).toEqual(['index.js', 'chunks/gadget-….js']);
  });
});
