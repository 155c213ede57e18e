// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { adoptSheets } from '../../../src/platform/adopt-sheets.ts';

const rootOf = (): ShadowRoot => document.createElement('div').attachShadow({ mode: 'open' });

test('each text becomes one sheet, in the order given', () => {
  const root = rootOf();
  adoptSheets(root, 'a { color: red }', 'b { color: blue }');
  expect(root.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText)).toEqual([
    expect.stringContaining('a {'),
    expect.stringContaining('b {'),
  ]);
});

test('what the page added stays', () => {
  const root = rootOf();
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  adoptSheets(root, 'a {}', 'b {}');
  expect(root.adoptedStyleSheets).toHaveLength(3);
  expect(root.adoptedStyleSheets[0]).toBe(own);
});

test('no style element comes into being', () => {
  const root = rootOf();
  adoptSheets(root, 'd {}');
  expect(root.querySelector('style')).toBeNull();
  expect(document.querySelector('style')).toBeNull();
});
