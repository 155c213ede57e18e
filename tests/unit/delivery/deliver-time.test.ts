import { expect, test } from 'vitest';
import { deliver, ATTEMPT_MS } from '../../../src/delivery/index.ts';
import type { DeliveryIo } from '../../../src/delivery/index.ts';
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
