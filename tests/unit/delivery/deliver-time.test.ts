import { beforeEach, expect, test } from 'vitest';
import { deliver, RETRY } from '../../../src/delivery/index.ts';
import type { DeliveryIo, DeliveryResult } from '../../../src/delivery/index.ts';
import { browserFetch } from './browser-fetch.ts';
import { jobFor } from './fixtures.ts';
import { useRig } from './rig.ts';
import { virtualClock } from './virtual-clock.ts';

const rig = await useRig();
const { receiver, io } = rig;
let overdue = 0;
beforeEach(() => {
  overdue = 0;
});
const onOverdue = () => {
  overdue += 1;
};

test('an attempt without an answer ends after 10 s, not before, and lets its connection go', async () => {
  receiver.script([{ do: 'silence' }, 200]);
  const signals: AbortSignal[] = [];
  const fetch: DeliveryIo['fetch'] = (url, init) => {
    signals.push(init.signal);
    return browserFetch(url, init);
  };
  const result = deliver(jobFor(receiver.url, 'text'), io({ fetch }));
  await receiver.posts(1);
  rig.clock.advance(9999);
  expect(rig.clock.pending()).toBe(2);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  rig.clock.advance(1);
  expect(await result).toMatchObject({ outcome: 'delivered', attempts: 2 });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

test('a receiver that never answers has failed as timed out, after one more try', async () => {
  receiver.script([{ do: 'silence' }]);
  const result = deliver(jobFor(receiver.url, 'form'), io());
  for (const count of [1, 2]) {
    await receiver.posts(count);
    rig.clock.advance(RETRY.attemptMs);
  }
  expect(await result).toEqual({ outcome: 'failed', reason: 'timeout', attempts: 2 });
});

test('where the body counts, a body that never ends is timed out too', async () => {
  receiver.script([{ do: 'drip' }, { body: '{"ok":true}' }]);
  const fetch: DeliveryIo['fetch'] = async (url, init) => {
    const response = await browserFetch(url, init);
    const text = () => {
      const body = response.text();
      rig.clock.advance(receiver.submissions().length === 1 ? RETRY.attemptMs : 0);
      return body;
    };
    return { ...response, text };
  };
  const result = await deliver(jobFor(receiver.url, 'google-sheets'), io({ fetch }));
  expect(result).toMatchObject({ outcome: 'delivered', attempts: 2 });
});

test('a fetch that ignores its signal is not waited for', async () => {
  const fetch = () => new Promise<never>(() => {});
  const result = deliver(jobFor(receiver.url, 'form'), io({ fetch }));
  rig.clock.advance(RETRY.attemptMs);
  await expect.poll(() => rig.clock.waits.length).toBe(1);
  await expect.poll(() => rig.clock.pending()).toBe(2);
  rig.clock.advance(RETRY.attemptMs);
  expect(await result).toMatchObject({ outcome: 'failed', reason: 'timeout' });
});

test('after 12 s the caller is told once, and the attempts go on behind it', async () => {
  receiver.script([{ do: 'silence' }, { hold: true }]);
  const result = deliver(jobFor(receiver.url, 'json'), io(), { onOverdue });
  await receiver.posts(1);
  rig.clock.advance(RETRY.attemptMs);
  await receiver.posts(2);
  expect(rig.clock.now()).toBeLessThan(1_700_000_000_000 + RETRY.overdueMs);
  expect(overdue).toBe(0);
  rig.clock.advance(RETRY.overdueMs - RETRY.attemptMs);
  expect(overdue).toBe(1);
  receiver.release();
  expect(await result).toMatchObject({ outcome: 'delivered', attempts: 2 });
  rig.clock.advance(100_000);
  expect(overdue).toBe(1);
});

test('waits count towards those 12 s', async () => {
  receiver.script([503]);
  await deliver(jobFor(receiver.url, 'json'), io(), { onOverdue });
  expect(rig.clock.waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(RETRY.overdueMs);
  expect(overdue).toBe(1);
});

test('a delivery that is settled in time is never called overdue and leaves no timer', async () => {
  await deliver(jobFor(receiver.url, 'json'), io(), { onOverdue });
  expect(rig.clock.pending()).toBe(0);
  rig.clock.advance(100_000);
  expect(overdue).toBe(0);
});

const ABORTED: DeliveryResult = { outcome: 'failed', reason: 'aborted', attempts: 1 };

test('a delivery called off before it began sends nothing', async () => {
  const signal = AbortSignal.abort();
  expect(await deliver(jobFor(receiver.url, 'json'), io(), { signal })).toEqual(ABORTED);
  expect(receiver.requests).toEqual([]);
});

test('a delivery called off in flight ends at once, request, timers and all', async () => {
  receiver.script([{ do: 'silence' }]);
  const caller = new AbortController();
  const result = deliver(jobFor(receiver.url, 'text'), io(), { signal: caller.signal, onOverdue });
  await receiver.posts(1);
  caller.abort();
  expect(await result).toEqual(ABORTED);
  expect(rig.clock.pending()).toBe(0);
});

test('a delivery called off while it waits is not tried again', async () => {
  rig.clock = virtualClock({ waitsPass: false });
  receiver.script([503]);
  const caller = new AbortController();
  const result = deliver(jobFor(receiver.url, 'text'), io(), { signal: caller.signal });
  await expect.poll(() => rig.clock.waits.length).toBe(1);
  caller.abort();
  expect(await result).toMatchObject({ outcome: 'failed', reason: 'aborted' });
  expect(receiver.submissions()).toHaveLength(1);
  expect(rig.clock.pending()).toBe(0);
});
