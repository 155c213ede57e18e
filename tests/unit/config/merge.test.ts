import { expect, test } from 'vitest';
import { mergeConfig } from '../../../src/config/index.ts';

test.each([
  ['https://a.example/', { preset: 'n8n' }, { url: 'https://a.example/', preset: 'n8n' }],
  [{ preset: 'n8n' }, 'https://a.example/', { url: 'https://a.example/', preset: 'n8n' }],
  ['https://a.example/', 'https://b.example/', { url: 'https://b.example/' }],
])('webhook %j under %j is %j', (low, high, webhook) => {
  expect(mergeConfig({ webhook: low }, { webhook: high })).toEqual({ webhook });
});

test('a surface’s launcher outlives a shorthand laid over it', () => {
  const low = { surface: { kind: 'popover', launcher: { label: 'Ask us' } } };
  expect(mergeConfig(low, { surface: 'inline' })).toEqual({
    surface: { kind: 'inline', launcher: { label: 'Ask us' } },
  });
});

test('lists are replaced as a whole', () => {
  const low = { surface: { launcher: { offset: [1, 2] } } };
  expect(mergeConfig(low, { surface: { launcher: { offset: [3, 4] } } })).toEqual({
    surface: { launcher: { offset: [3, 4] } },
  });
});

test('undefined lays nothing over', () => {
  expect(mergeConfig({ title: 'Low' }, { title: undefined })).toEqual({ title: 'Low' });
});

test.each([undefined, null, 5, 'text', []])('%j counts as an empty config', (nothing) => {
  expect(mergeConfig({ title: 'Low' }, nothing)).toEqual({ title: 'Low' });
  expect(mergeConfig(nothing, { title: 'High' })).toEqual({ title: 'High' });
});

test('keys that reach a prototype are passed over', () => {
  const evil: unknown = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"messages":{"__proto__":{"polluted":1}}}',
  );
  const merged = mergeConfig({ messages: { a: 'b' } }, evil);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(merged).toEqual({ messages: { a: 'b' } });
});
