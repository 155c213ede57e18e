// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { array, assert, integer, property, uniqueArray } from 'fast-check';
import type * as Preact from 'preact';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../../build/own-preact.ts';

const source = withoutUnused('preact', readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'));
const url = `data:text/javascript,${encodeURIComponent(source)}`;
const { h, render }: typeof Preact = await import(/* @vite-ignore */ url);

const childrenOf = (box: Element): Element[] => [...(box.firstElementChild?.children ?? [])];

const Item = ({ id }: { id: string }) => h('p', { id }, id);
const ids = uniqueArray(integer({ min: 0, max: 12 }));

test('what is left of preact draws every list in its order, and keeps what it has of the list before', () => {
  const kept = property(array(ids, { minLength: 2, maxLength: 6 }), (lists) => {
    const box = document.createElement('div');
    for (const list of lists) {
      const before = new Map(childrenOf(box).map((child) => [child.id, child]));
      const items = list.map((id) => h(id % 2 ? 'p' : 'b', { id: String(id), key: id }, id));
      render(h('div', null, items, h(Item, { id: 'last' })), box);
      const drawn = childrenOf(box);
      expect(drawn.map(({ id }) => id)).toEqual([...list.map(String), 'last']);
      for (const child of drawn) expect(before.get(child.id) ?? child).toBe(child);
    }
  });
  assert(kept);
});
