import { expect, test, vi } from 'vitest';
import { unpackEntry } from '../../../../src/delivery/outbox/entry.ts';
import type { EntryStore } from '../../../../src/delivery/outbox/ports.ts';
import { createShelf, KEEP_MS, STORE_MS } from '../../../../src/delivery/outbox/shelf.ts';
import { jobFor } from '../fixtures.ts';
import { virtualClock } from '../virtual-clock.ts';
import { memoryStore } from './memory-store.ts';

const CLOCK = { waitsPass: false };
const LIGHT = jobFor('https://b.example/', 'form');
const ONE = {
  id: 'one',
  at: virtualClock().now(),
  jobs: [jobFor('https://a.example/', 'json'), LIGHT],
};

/** A shelf over a store that does as the test says, on a clock that stands still. */
function stage(part: Partial<EntryStore> = {}) {
  const clock = virtualClock(CLOCK);
  const store = memoryStore(part);
  const onWrite = vi.fn<() => void>();
  return { clock, store, onWrite, shelf: createShelf(store, clock, onWrite) };
}

/** Lets all that hangs on settled promises happen. */
const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Gates that a test opens one by one. */
function gates() {
  const waiting: (() => void)[] = [];
  return {
    wait: () => new Promise<void>((resolve) => void waiting.push(resolve)),
    open: () => waiting.shift()?.(),
  };
}

test('what was written is read, listed and forgotten, and each write is told before and after', async () => {
  const { shelf, store, onWrite } = stage();
  expect(await shelf.write(ONE)).toBe(true);
  expect(onWrite).toHaveBeenCalledTimes(2);
  const entry = await shelf.read('one');
  expect(entry && unpackEntry(entry.bytes)).toMatchObject({ id: 'one', jobs: [{}, {}] });
  expect(await shelf.ids()).toEqual(['one']);
  await shelf.forget('one');
  expect(store.entries.size).toBe(0);
  expect(await shelf.read('one')).toBeNull();
});

const never = () => new Promise<never>(() => undefined);
const thrower = (): never => {
  throw new Error('denied');
};

test.each([
  ['rejects', () => Promise.reject(new Error('full')), 0],
  ['throws', thrower, 0],
  ['hangs', never, STORE_MS],
])('a store that %s holds nobody up', async (_, call, ms) => {
  const { clock, shelf } = stage({ put: call, get: call, ids: call, remove: call });
  const asked = [shelf.write(ONE), shelf.read('two'), shelf.ids(), shelf.forget('two')];
  await settle();
  if (ms > 0) clock.advance(ms - 1);
  await settle();
  expect(clock.pending()).toBe(ms > 0 ? 4 : 0);
  clock.advance(1);
  expect(await Promise.all(asked)).toEqual([false, undefined, undefined, undefined]);
});

test('where all ways have no room, the last one may have', async () => {
  const { shelf, store } = stage({
    async put(id, entry) {
      if (store.entries.size === 0 && entry.bytes.length > LIGHT.body.length + 400)
        throw new Error('full');
      store.entries.set(id, entry);
    },
  });
  await shelf.write(ONE);
  const entry = await shelf.read('one');
  expect(entry && unpackEntry(entry.bytes)?.jobs).toMatchObject([{ url: 'https://b.example/' }]);
});

test('what is forgotten while it is still being written leaves nothing', async () => {
  const { wait, open } = gates();
  const { clock, shelf, store } = stage({
    async put(id, entry) {
      await wait();
      store.entries.set(id, entry);
    },
  });
  void shelf.write(ONE);
  await settle();
  clock.advance(STORE_MS);
  const forgotten = shelf.forget('one');
  await settle();
  clock.advance(STORE_MS);
  await forgotten;
  open();
  await settle();
  expect(store.entries.size).toBe(0);
});

test('what is written again after it was forgotten stays, however late the first write is', async () => {
  const { wait, open } = gates();
  const { shelf, store } = stage({
    async put(id, entry) {
      await wait();
      store.entries.set(id, entry);
    },
  });
  void shelf.write(ONE);
  await settle();
  void shelf.forget('one');
  void shelf.write(ONE);
  await settle();
  open();
  open();
  await settle();
  expect([...store.entries.keys()]).toEqual(['one']);
  // And once it is forgotten for good, none of both is left.
  void shelf.write(ONE);
  void shelf.write(ONE);
  void shelf.forget('one');
  await settle();
  open();
  open();
  await settle();
  expect(store.entries.size).toBe(0);
});

test('an entry is kept for a week, and is none after it', async () => {
  const { clock, shelf } = stage();
  await shelf.write(ONE);
  clock.advance(KEEP_MS - 1);
  expect(await shelf.read('one')).toMatchObject({ at: ONE.at });
  clock.advance(1);
  expect(await shelf.read('one')).toBeNull();
});
