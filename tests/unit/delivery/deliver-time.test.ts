import { expect, test } from 'vitest';
import { deliver } from '../../../src/delivery/deliver.ts';
import type { DeliveryIo } from '../../../src/delivery/index.ts';
import { ATTEMPT_MS } from '../../../src/delivery/retry.ts';
import { browserFetch } from './browser-fetch.ts';
import { jobFor } from './fixtures.ts';
import { useRig } from './rig.ts';

const rig = await useRig();
const { receiver, io } = rig;

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
  expect(rig.clock.pending()).toBe(1);
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
    rig.clock.advance(ATTEMPT_MS);
  }
  expect(await result).toMatchObject({ outcome: 'failed', reason: 'timeout', attempts: 2 });
});

test('where the body counts, a body that never ends is timed out too', async () => {
  receiver.script([{ do: 'drip' }, { body: '{"ok":true}' }]);
  const fetch: DeliveryIo['fetch'] = async (url, init) => {
    const response = await browserFetch(url, init);
    const text = () => {
      const body = response.text();
      rig.clock.advance(receiver.submissions().length === 1 ? ATTEMPT_MS : 0);
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
  rig.clock.advance(ATTEMPT_MS);
  await expect.poll(() => rig.clock.waits.length).toBe(1);
  await expect.poll(() => rig.clock.pending()).toBe(1);
  rig.clock.advance(ATTEMPT_MS);
  expect(await result).toMatchObject({ outcome: 'failed', reason: 'timeout' });
});

test('who hears of the link does not wait for it', async () => {
  const part = { isOnline: () => false, hearsOnline: true };
  expect(await deliver(jobFor(receiver.url, 'json'), io(part))).toEqual({
    outcome: 'failed',
    reason: 'offline',
    attempts: 1,
  });
  expect(rig.clock.waits).toEqual([]);
});

test('whoever sends may end a wait before its time', async () => {
  const waits: number[] = [];
  const pause = async (ms: number) => void waits.push(ms);
  receiver.script([503, 503, 200]);
  expect(await deliver(jobFor(receiver.url, 'json'), io({ pause }))).toMatchObject({
    outcome: 'delivered',
    attempts: 3,
  });
  expect([waits, rig.clock.waits]).toEqual([[500, 1000], []]);
});

test('what may outlive its page asks for room for its bytes, and gives it back', async () => {
  const [asked, kept]: [number[], (boolean | undefined)[]] = [[], []];
  let given = 0;
  const outlive = (bytes: number) => (asked.push(bytes) > 2 ? undefined : () => void (given += 1));
  const fetch: DeliveryIo['fetch'] = (url, init) => {
    kept.push(init.keepalive);
    return browserFetch(url, init);
  };
  receiver.script([503, { do: 'drop', when: 'after-body' }, 200]);
  await deliver({ ...jobFor(receiver.url, 'json'), body: '"é"' }, io({ outlive, fetch }));
  expect(asked).toEqual([4, 4, 4]);
  expect(kept).toEqual([true, true, undefined]);
  expect(given).toBe(2);
});
