import { expect, test, vi } from 'vitest';
import { createStore } from '../../../src/widget/store.ts';
import { FIRST_VIEW } from '../../../src/widget/view-state.ts';

test('a store lays parts over its value and keeps the rest', () => {
  const store = createStore({ a: 1, b: 'x' });
  store.put({ a: 2 });
  expect(store.get()).toEqual({ a: 2, b: 'x' });
});

test('each change is told to the listener, after it was made', () => {
  const store = createStore({ a: 1 });
  const seen: number[] = [];
  store.listen(() => seen.push(store.get().a));
  store.put({ a: 2 });
  store.put({ a: 3 });
  expect(seen).toEqual([2, 3]);
});

test('a listener that has left hears no more; nobody need listen', () => {
  const store = createStore({ a: 1 });
  const listener = vi.fn<() => void>();
  const leave = store.listen(listener);
  leave();
  leave();
  store.put({ a: 2 });
  expect(listener).not.toHaveBeenCalled();
  expect(store.get().a).toBe(2);
});

test('the value it began with is left as it was, for the next form of the page', () => {
  const store = createStore(FIRST_VIEW);
  store.put({ isSending: true });
  expect(FIRST_VIEW.isSending).toBe(false);
});
