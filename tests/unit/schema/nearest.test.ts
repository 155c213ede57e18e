import { expect, test } from 'vitest';
import { nearest } from '../../../src/schema/nearest.ts';

const kinds = ['text', 'email', 'phone', 'select', 'checkbox', 'checkboxes', 'kind'];

test.each([
  ['phonne', 'phone'],
  ['pohne', 'phone'],
  ['Email', 'email'],
  ['e-mail', 'email'],
  ['check_box', 'checkbox'],
  ['tel', 'phone'],
  ['type', 'kind'],
  ['dropdown', 'select'],
])('%s is near to %s', (name, expected) => {
  expect(nearest(name, kinds)).toBe(expected);
});

test.each(['', 'signature', 'x', '🙂', 'toString', 'x'.repeat(100_000)])(
  'nothing is near to %.20s',
  (name) => {
    expect(nearest(name, kinds)).toBeUndefined();
  },
);

test('what other libraries call it counts only where our name may stand', () => {
  expect(nearest('tel', ['is', 'isNot'])).toBeUndefined();
});
