import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeliveryResult } from '../../../src/delivery/index.ts';
import type { Kept } from '../../../src/widget/later/flow.ts';
import { FAILED, maker, flowOf, settle, pending } from './flow-rig.ts';

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
  const delivered = pending<DeliveryResult>();
  const first = flowOf({ kept, deliver: () => delivered.promise });
  first.flow.submit(performance.now());
  await vi.advanceTimersByTimeAsync(5000);
  const { flow, told, sent } = flowOf({ kept });
  expect(told).toEqual(['sending']);
  flow.submit(performance.now());
  await vi.advanceTimersByTimeAsync(7000);
  expect(told).toEqual(['sending', 'overdue R1']);
  delivered.resolve(FAILED);
  await settle();
  expect(told.at(-1)).toBe('failed R1');
  expect(sent).toEqual([]);
  flow.retry();
  await settle();
  expect(sent).toEqual(first.sent);
});

test('a flow in place of another sends the same submission where the same is said', async () => {
  const kept: Kept = {};
  const first = flowOf({ kept, deliver: () => Promise.resolve(FAILED) });
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
