import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleOf } from '../../../src/model/circle.ts';

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

test.each([
  [{ a: ['a'] }, ['a', 'a']],
  [{ a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
  [{ a: ['b', 'c'], b: ['c'], c: ['a'] }, ['a', 'c', 'a']],
  [{ a: ['b'], b: ['c'], c: ['b'] }, undefined],
  [{ a: ['b', 'b'], b: ['c'], c: [] }, undefined],
  [{ b: ['a'] }, undefined],
])('in %j the circle of a is %j', (edges, circle) => {
  expect(circleOf('a', graph(edges))).toEqual(circle);
});

test('a way that is found begins and ends with the field, and each step is asked for', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.dictionary(ids, fc.array(ids, { maxLength: 3 })), (edges) => {
      const asked = graph(edges);
      const circle = circleOf('a', asked);
      if (!circle) return;
      expect([circle[0], circle.at(-1)]).toEqual(['a', 'a']);
      for (const [index, id] of circle.slice(1).entries()) {
        expect(asked.get(circle[index] ?? '')).toContain(id);
      }
    }),
  );
});
