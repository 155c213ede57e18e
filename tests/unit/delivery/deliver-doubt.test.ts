import { expect, test } from 'vitest';
import { deliver } from '../../../src/delivery/deliver.ts';
import { plainReceiver } from '../../../src/delivery/index.ts';
import type { DeliveryIo, DeliveryJob } from '../../../src/delivery/index.ts';
import { RETRIES } from '../../../src/delivery/retry.ts';
import { browserFetch } from './browser-fetch.ts';
import { ID, jobBy, jobFor } from './fixtures.ts';
import { useRig } from './rig.ts';

const { receiver, io } = await useRig();
const send = (job: DeliveryJob, part: Partial<DeliveryIo> = {}) => deliver(job, io(part));
/** A job for a host that nobody knows, as a bare `data-webhook` makes it. */
const guessed = () => jobBy(plainReceiver({ url: receiver.url }), receiver.url);

/** That what arrived is the job's body, each time, byte for byte. */
function expectSameBytes(job: DeliveryJob, count: number): void {
  const bodies = receiver.submissions().map(({ bytes }) => bytes.toString('utf8'));
  expect(bodies).toEqual(Array.from({ length: count }, () => job.body));
}

test.each(['before-body', 'after-body'] as const)(
  'a connection dropped %s is tried again to the full budget where doubles are dropped',
  async (when) => {
    receiver.script([{ do: 'drop', when }]);
    expect(await send(jobFor(receiver.url, 'json'))).toEqual({
      outcome: 'failed',
      reason: 'network',
      doubt: 'network',
      attempts: RETRIES + 1,
    });
    receiver.reset();
    receiver.script([{ do: 'drop', when }, { do: 'drop', when }, { do: 'drop', when }, 200]);
    expect(await send(jobFor(receiver.url, 'json'))).toMatchObject({
      outcome: 'delivered',
      attempts: 4,
    });
  },
);

const LOST = { do: 'drop', when: 'after-body' } as const;

test.each([
  ['refused', 409],
  ['refused', 415],
  ['redirected', { do: 'redirect' }],
] as const)(
  'what is %s after an attempt that may have arrived is not called rejected',
  async (reason, step) => {
    for (const job of [jobFor(receiver.url, 'json'), jobFor(receiver.url, 'form'), guessed()]) {
      receiver.reset();
      receiver.script([LOST, step]);
      const expected = { outcome: 'failed', reason, attempts: 2, doubt: 'network' };
      expect(await send(job)).toMatchObject(expected);
      receiver.script([step]);
      expect(await send(job)).toMatchObject({ ...expected, attempts: 1 });
      receiver.script([200]);
      expect(await send(job)).toMatchObject({ outcome: 'delivered', reason: 'accepted' });
    }
  },
);

test('what was refused at first, or after attempts that left nothing behind, is rejected', async () => {
  receiver.script([503, 409]);
  expect(await send(guessed())).toEqual({
    outcome: 'rejected',
    reason: 'refused',
    status: 409,
    attempts: 2,
  });
});

test('a receiver that stays unable after an attempt that may have arrived is said to be, with that', async () => {
  receiver.script([LOST, 503]);
  expect(await send(guessed())).toMatchObject({
    outcome: 'failed',
    reason: 'unavailable',
    status: 503,
    doubt: 'network',
  });
});

test('where doubles are kept, a dropped connection is tried once more, with the same id', async () => {
  receiver.script([{ do: 'drop', when: 'after-body' }]);
  const job = jobFor(receiver.url, 'form');
  expect(await send(job)).toMatchObject({ outcome: 'failed', reason: 'network', attempts: 2 });
  expectSameBytes(job, 2);
});

test('a doubtful failure among readable ones does not widen its own budget', async () => {
  const drop = { do: 'drop', when: 'after-body' } as const;
  receiver.script([503, drop, 503, drop, 200]);
  expect(await send(jobFor(receiver.url, 'form'))).toMatchObject({
    outcome: 'failed',
    reason: 'network',
    attempts: 4,
  });
});

test('an unknown host that refuses the preflight gets the same JSON as text', async () => {
  receiver.script([{ cors: 'simple' }]);
  const job = guessed();
  expect(await send(job)).toMatchObject({ outcome: 'delivered', attempts: 2 });
  expect(receiver.requests.map(({ method }) => method)).toEqual(['OPTIONS', 'POST']);
  expect(receiver.submissions()[0]?.contentType).toBe('text/plain;charset=UTF-8');
  expectSameBytes(job, 1);
});

test('an unknown host that takes JSON gets it once, as JSON', async () => {
  await send(guessed());
  expect(receiver.submissions().map(({ contentType }) => contentType)).toEqual([
    'application/json',
  ]);
});

test('an unknown host that is down for a moment goes on getting JSON', async () => {
  receiver.script([503, 200]);
  await send(guessed());
  const types = receiver.submissions().map(({ contentType }) => contentType);
  expect(types).toEqual(['application/json', 'application/json']);
});

test('an unknown host without CORS gets the submission once, and nobody claims that it did', async () => {
  receiver.script([{ cors: 'none' }]);
  expect(await send(guessed())).toMatchObject({
    outcome: 'failed',
    reason: 'network',
    attempts: 2,
  });
  expect(receiver.submissions().map(({ data }) => data['id'])).toEqual([ID]);
});

test('a host that is named gets no second form of the same', async () => {
  receiver.script([{ cors: 'simple' }]);
  const result = await send(jobFor(receiver.url, 'n8n'));
  expect(result).toMatchObject({ outcome: 'failed', reason: 'network', attempts: 2 });
  expect(receiver.submissions()).toEqual([]);
});

test.each([200, 500])(
  'what is posted unread is sent, once, and no more is said (%i)',
  async (status) => {
    receiver.script([status]);
    const job = jobFor(receiver.url, 'form', { reads: 'opaque' });
    expect(await send(job)).toEqual({ outcome: 'sent-unconfirmed', reason: 'opaque', attempts: 1 });
    expectSameBytes(job, 1);
  },
);

test('what is posted unread is not posted again after a dropped connection', async () => {
  receiver.script([{ do: 'drop', when: 'after-body' }]);
  const job = jobFor(receiver.url, 'form', { reads: 'opaque', dropsDoubles: true });
  expect(await send(job)).toMatchObject({ outcome: 'failed', reason: 'network', attempts: 1 });
});

test('offline, nothing is sent; back online, it is', async () => {
  const answers = [false, false, true];
  const isOnline = () => answers.shift() ?? true;
  expect(await send(jobFor(receiver.url, 'form'), { isOnline })).toMatchObject({
    outcome: 'delivered',
    attempts: 3,
  });
  expect(receiver.requests).toHaveLength(1);
});

test('offline to the end has failed, and is called that', async () => {
  expect(await send(jobFor(receiver.url, 'form'), { isOnline: () => false })).toEqual({
    outcome: 'failed',
    reason: 'offline',
    attempts: RETRIES + 1,
  });
  expect(receiver.requests).toEqual([]);
});

test('offline after an attempt that may have arrived does not claim that nothing was sent', async () => {
  receiver.script([{ do: 'drop', when: 'after-body' }]);
  const isOnline = () => receiver.requests.length === 0;
  expect(await send(jobFor(receiver.url, 'json'), { isOnline })).toMatchObject({
    outcome: 'failed',
    reason: 'offline',
    doubt: 'network',
  });
});

test("an address that the page's policy blocks is not tried again, even if word of it comes late", async () => {
  const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const asked: string[] = [];
  const wasBlocked = (url: string) => asked.push(url) > 1;
  expect(await send(jobFor(receiver.url, 'json'), { fetch, wasBlocked })).toMatchObject({
    outcome: 'failed',
    reason: 'blocked',
    attempts: 2,
  });
  expect(asked).toEqual([receiver.url, receiver.url]);
});

test('a fetch that must be called bare is, and one that throws or answers nonsense is a network failure', async () => {
  const bare = function bare(this: unknown, ...args: Parameters<DeliveryIo['fetch']>) {
    if (this !== undefined) throw new TypeError('Illegal invocation');
    return browserFetch(...args);
  };
  expect(await send(jobFor(receiver.url, 'form'), { fetch: bare })).toMatchObject({
    outcome: 'delivered',
  });
  const thrown = () => {
    throw new Error('replaced by the host page');
  };
  const nonsense = async () => JSON.parse('{}');
  for (const fetch of [thrown, nonsense]) {
    expect(await send(jobFor(receiver.url, 'form'), { fetch })).toMatchObject({
      outcome: 'failed',
      reason: 'network',
      attempts: 2,
    });
  }
});
