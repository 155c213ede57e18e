import { expect, test } from 'vitest';
import { dispatch } from '../../../src/delivery/dispatch.ts';
import type { DeliveryIo, DeliveryJob } from '../../../src/delivery/index.ts';
import { RETRIES } from '../../../src/delivery/retry.ts';
import { jobFor } from './fixtures.ts';
import { useRig } from './rig.ts';

const { receiver, io } = await useRig();

/** So many ways to the receiver, told apart by their path, and which of them heard that it arrived. */
function waysOf(count: number, change: Partial<DeliveryJob> = {}) {
  const arrived: number[] = [];
  const jobs = Array.from({ length: count }, (_, at): DeliveryJob => {
    const job = jobFor(`${receiver.origin}/${at}`, 'json');
    return { ...job, ...change, onArrived: () => arrived.push(at) };
  });
  return { jobs, arrived };
}

const send = (jobs: readonly DeliveryJob[], part: Partial<DeliveryIo> = {}) =>
  dispatch({ jobs }, io(part));

/** The ways that were tried, each attempt of them, in order. */
const tried = (): number[] =>
  receiver.requests.flatMap(({ method, path }) => (method === 'POST' ? Number(path.slice(1)) : []));

const LOST = { do: 'drop', when: 'after-body' } as const;

test('what the first way delivers goes no other', async () => {
  const { jobs, arrived } = waysOf(3);
  const sent = await send(jobs);
  expect(sent).toMatchObject({ outcome: 'delivered', open: [] });
  expect(sent.results.map(({ job }) => job)).toEqual([jobs[0]]);
  expect([tried(), arrived]).toEqual([[0], [0]]);
});

test('what is posted unread goes no other way either', async () => {
  const { preset } = jobFor('', 'json', { reads: 'opaque' });
  const { jobs, arrived } = waysOf(2, { preset });
  expect(await send(jobs)).toMatchObject({ outcome: 'sent-unconfirmed', open: [] });
  expect([tried(), arrived]).toEqual([[0], [0]]);
});

test.each([
  ['refused', 404, [0, 1]],
  ['redirected', { do: 'redirect' }, [0, 1]],
] as const)('what is %s goes the next way, and whoever hears is told by which', async (...row) => {
  const [reason, step, order] = row;
  receiver.script([step, 200]);
  const { jobs, arrived } = waysOf(3);
  const sent = await send(jobs);
  expect(sent).toMatchObject({ outcome: 'delivered', open: [] });
  expect(sent.results.map(({ result }) => result.reason)).toEqual([reason, 'accepted']);
  expect([tried(), arrived]).toEqual([order, [1]]);
});

test.each([503, LOST] as const)(
  'a way that may mend is tried twice before the next one, and the last one in full (%j)',
  async (step) => {
    receiver.script([step]);
    const { jobs, arrived } = waysOf(3);
    const sent = await send(jobs);
    expect(sent).toMatchObject({ outcome: 'failed', open: jobs });
    expect(tried()).toEqual([0, 0, 1, 1, ...Array.from({ length: RETRIES + 1 }, () => 2)]);
    expect(arrived).toEqual([]);
  },
);

test('whoever sends says how often the last way is tried', async () => {
  receiver.script([503]);
  await dispatch({ jobs: waysOf(2).jobs }, io(), 2);
  expect(tried()).toEqual([0, 0, 1, 1, 1]);
});

test('what every way refused is rejected, and none is open', async () => {
  receiver.script([400, 404]);
  expect(await send(waysOf(2).jobs)).toMatchObject({ outcome: 'rejected', open: [] });
});

test('what one way refused and another could not take has failed, and only the other is open', async () => {
  receiver.script([404, 503]);
  const { jobs } = waysOf(2);
  expect(await send(jobs)).toMatchObject({ outcome: 'failed', open: [jobs[1]] });
  receiver.script([503, 503, 404]);
  expect(await send(jobs)).toMatchObject({ outcome: 'failed', open: [jobs[0]] });
});

test('a way that may have arrived is open only where doubles are dropped', async () => {
  receiver.script([LOST]);
  const [whole, light] = [jobFor(receiver.url, 'form'), jobFor(receiver.url, 'json')];
  expect((await send([whole, light])).open).toEqual([light]);
});

test('once one way may have arrived, that the others refused it is not called rejected, on no other day', async () => {
  const [whole, light] = [jobFor(receiver.url, 'form'), jobFor(receiver.url, 'json')];
  receiver.script([LOST, LOST, 409]);
  expect(await send([whole, light])).toMatchObject({ outcome: 'failed', open: [] });
  receiver.script([409]);
  expect(await send([light])).toMatchObject({
    outcome: 'failed',
    results: [{ result: { reason: 'refused', doubt: 'network' } }],
  });
  // Whichever way it was.
  const [first, second] = [jobFor(receiver.url, 'json'), jobFor(receiver.url, 'form')];
  receiver.script([503, 503, LOST, LOST]);
  expect((await send([first, second])).open).toEqual([first]);
  receiver.script([409]);
  expect((await send([first])).outcome).toBe('failed');
});

test('who is offline keeps every way open, and tries the first alone', async () => {
  const { jobs } = waysOf(3);
  const sent = await send(jobs, { isOnline: () => false, hearsOnline: true });
  expect(sent).toMatchObject({ outcome: 'failed', open: jobs });
  expect(sent.results).toMatchObject([{ result: { reason: 'offline', attempts: 1 } }]);
  expect(tried()).toEqual([]);
});

test('who goes offline on the way keeps what was not refused before', async () => {
  receiver.script([404]);
  const { jobs } = waysOf(3);
  const isOnline = () => receiver.requests.length === 0;
  const sent = await send(jobs, { isOnline, hearsOnline: true });
  expect(sent).toMatchObject({ outcome: 'failed', open: jobs.slice(1) });
});

/** A fetch that the page's own policy stops at this address. */
const forbidding = (url: string): Partial<DeliveryIo> => ({
  wasBlocked: (asked) => asked === url,
  fetch: (asked, init) =>
    asked === url ? Promise.reject(new TypeError('Failed to fetch')) : io().fetch(asked, init),
});

test('an address that the page forbids is forbidden by any way, and left for another one', async () => {
  const job = jobFor('https://elsewhere.example/', 'json');
  const { jobs } = waysOf(1);
  const sent = await send([job, { ...job }, ...jobs], forbidding(job.url));
  expect(sent.results.map(({ result }) => result.reason)).toEqual(['blocked', 'accepted']);
  expect(await send([job, { ...job }], forbidding(job.url))).toMatchObject({
    outcome: 'failed',
    results: [{ result: { reason: 'blocked' } }],
    open: [],
  });
});
