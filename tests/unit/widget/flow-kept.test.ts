import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../src/model/outcomes.ts';
import type { Kept } from '../../../src/widget/later/flow.ts';
import { maker, flowOf, settle, pending } from './flow-rig.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(async () => {
  vi.useRealTimers();
  // What is said of one test's outcome must not be heard in the next.
  await vi.dynamicImportSettled();
});

test('a flow in place of another shows what that one sends, sends nothing itself meanwhile, and tells the outcome', async () => {
  const kept: Kept = {};
  const delivered = pending<Outcome>();
  const first = flowOf({ kept, deliver: () => delivered.promise });
  first.flow.submit(performance.now());
  await vi.advanceTimersByTimeAsync(5000);
  const { flow, told, sent } = flowOf({ kept });
  expect(told).toEqual(['sending']);
  flow.submit(performance.now());
  await vi.advanceTimersByTimeAsync(7000);
  expect(told).toEqual(['sending', 'overdue R1']);
  delivered.resolve('failed');
  await settle();
  expect(told.at(-1)).toBe('failed R1');
  expect(sent).toEqual([]);
  flow.retry();
  await settle();
  expect(sent).toEqual(first.sent);
});

test('a flow in place of another sends the same submission where the same is said', async () => {
  const kept: Kept = {};
  const first = flowOf({ kept, deliver: () => Promise.resolve('failed') });
  first.flow.submit(performance.now());
  await settle();
  kept.running = undefined;
  let answer = 'the same';
  const prepare = maker(() => answer);
  prepare();
  const { flow, told, sent } = flowOf({ kept, prepare });
  expect(told).toEqual([]);
  flow.submit(performance.now());
  await settle();
  answer = 'another';
  flow.submit(performance.now());
  await settle();
  expect(sent).toEqual(['body 1', 'body 3']);
});

/** A flow that has sent one submission, and what tells it more of that. */
async function queued() {
  let hear: (outcome: Outcome) => void = () => undefined;
  const kept: Kept = {};
  const stage = flowOf({
    kept,
    deliver(prepared, hearLate) {
      hear = (outcome) => hearLate(prepared, outcome);
      return Promise.resolve('queued');
    },
  });
  stage.flow.submit(performance.now());
  await settle();
  return { ...stage, kept, hear: (outcome: Outcome) => hear(outcome) };
}

test('what comes to be known later is shown in place of the outcome, once', async () => {
  const { told, hear } = await queued();
  hear('queued');
  hear('delivered');
  hear('delivered');
  expect(told).toEqual(['sending', 'faults: ', 'queued R1', 'delivered R1']);
});

test('what comes to be known later takes nobody away from the form, nor from what is sent now', async () => {
  const { flow, told, hear } = await queued();
  flow.edit();
  hear('delivered');
  expect(told.at(-1)).toBe('idle');
  flow.submit(performance.now());
  hear('delivered');
  expect(told.at(-1)).toBe('sending');
  await settle();
});

test('what comes to be known later of another submission than the last is not shown', async () => {
  const { told, kept, hear } = await queued();
  kept.prepared = maker(() => 'another')();
  kept.prepared.reference = 'R2';
  hear('rejected');
  expect(told.at(-1)).toBe('queued R1');
});

test('a flow in place of another hears what comes to be known later', async () => {
  const { told: before, kept, hear } = await queued();
  const { told } = flowOf({ kept });
  await settle();
  hear('delivered');
  expect(told.at(-1)).toBe('delivered R1');
  expect(before.at(-1)).toBe('queued R1');
});

test('what is sent in place of another names it', async () => {
  const replaced: unknown[] = [];
  let answer = 'before';
  const make = maker(() => answer);
  const { flow } = flowOf({
    prepare(replaces) {
      replaced.push(replaces);
      return make();
    },
  });
  flow.submit(performance.now());
  await settle();
  answer = 'after';
  flow.submit(performance.now());
  await settle();
  expect(replaced).toEqual([undefined, 'id 1']);
});
