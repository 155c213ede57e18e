import { expect, test } from 'vitest';
import { writeNamespaces } from '../../../build/own-namespace.ts';

test('a namespace is an object of getters, without the bundler’s helper', () => {
  const code = [
    'import { t as __exportAll } from "./rolldown-runtime-abc.js";',
    'var all = /* @__PURE__ */ __exportAll({',
    '\tone: () => one,',
    '\ttwo: () => two$1',
    '});',
    'export { all as t };',
  ].join('\n');
  expect(writeNamespaces(code)).toBe(
    'var all = { get one() { return one; }, get two() { return two$1; } };\nexport { all as t };',
  );
});

test('code without one stays as it is', () => {
  expect(writeNamespaces('var a = b({ one: () => one });')).toBe('var a = b({ one: () => one });');
});

test('the build stops where the bundler writes them otherwise', () => {
  expect(() => writeNamespaces('__exportAll({ one: get })')).toThrow('look again at:  one: get');
});
