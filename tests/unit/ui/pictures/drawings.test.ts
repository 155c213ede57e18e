import { describe, expect, test } from 'vitest';
import { PICTURES } from '../../../../src/model/pictures.ts';
import { draw } from '../../../../src/ui/pictures/drawings.ts';

/** What a path may be made of: commands and figures, all of them finite. */
const PATH = /^(?:[MmLlHhVvCcSsQqAaZz]|-?\d*\.?\d+|[\s,])*$/;

describe.each(PICTURES)('%s', (name) => {
  const pens = Object.entries(draw(name));

  test('draws a head and what is on it, all in paths that browsers read', () => {
    for (const [pen, path] of pens) expect([pen, PATH.test(path)]).toEqual([pen, true]);
    const { frame, ...rest } = draw(name);
    expect(frame).toMatch(/^M/);
    expect(Object.values(rest).join('')).toMatch(/^M/);
  });

  test('has no figure finer than a tenth', () => {
    expect(pens.flatMap(([, path]) => path.match(/\.\d{2,}/g) ?? [])).toEqual([]);
  });
});

test('no two drawings are alike', () => {
  expect(new Set(PICTURES.map((name) => JSON.stringify(draw(name)))).size).toBe(PICTURES.length);
});

test('a drawing is the same each time', () => {
  expect(draw('norwood_4')).toBe(draw('norwood_4'));
});

/** How many hairs a head has. */
const hairsOf = (name: (typeof PICTURES)[number]): number => draw(name).fine.split('M').length - 1;

test.each([
  ['norwood_1', 'norwood_2', 'norwood_3', 'norwood_3_vertex', 'norwood_4'],
  ['norwood_4', 'norwood_5', 'norwood_6', 'norwood_7', 'pattern_total'],
  ['norwood_1', 'ludwig_1', 'ludwig_2', 'ludwig_3', 'pattern_total'],
] as const)('each of %s, %s, %s, %s and %s has fewer hairs than the one before', (...stages) => {
  const counts = stages.map(hairsOf);
  expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => b - a));
});
