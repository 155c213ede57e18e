import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../src/model/outcomes.ts';
import type { Field } from '../../../src/schema/types.ts';
import type { FlowParts } from '../../../src/widget/later/flow.ts';
import { NAME, maker, flowOf, settle, pending } from './flow-rig.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(async () => {
  vi.useRealTimers();
  // What is said of one test's outcome must not be heard in the next.
  await vi.dynamicImportSettled();
});

describe('Submit', () => {
  test('judges, sends and tells the outcome', async () => {
    const { flow, told, sent } = flowOf();
    flow.submit(performance.now());
    await settle();
    expect(told).toEqual(['sending', 'faults: ', 'delivered R1']);
    expect(sent).toEqual(['body 1']);
  });

  test('sends nothing while something is at fault, and gives the form back', async () => {
    const prepare = vi.fn<FlowParts['prepare']>(maker());
    const { flow, told, sent } = flowOf({ judge: () => Promise.resolve([NAME]), prepare });
    flow.submit(performance.now());
    await settle();
    expect(told).toEqual(['sending', 'faults: first_name', 'idle']);
    expect(sent).toEqual([]);
    expect(prepare).not.toHaveBeenCalled();
  });

  test('can be pressed again once what was at fault is mended', async () => {
    const judge = vi.fn<FlowParts['judge']>().mockResolvedValueOnce([NAME]).mockResolvedValue([]);
    const { flow, sent } = flowOf({ judge });
    flow.submit(performance.now());
    await settle();
    flow.submit(performance.now());
    await settle();
    expect(sent).toEqual(['body 1']);
  });

  test.each([
    ['while the answers are judged', true],
    ['while it is under way', false],
  ])('pressed twice %s sends once', async (_, early) => {
    const judged = pending<Field[]>();
    const delivered = pending<Outcome>();
    const { flow, told, sent } = flowOf({
      judge: () => judged.promise,
      deliver: () => delivered.promise,
    });
    flow.submit(performance.now());
    if (early) flow.submit(performance.now());
    judged.resolve([]);
    await settle();
    flow.submit(performance.now());
    flow.retry();
    delivered.resolve('delivered');
    await settle();
    expect(sent).toEqual(['body 1']);
    expect(told).toEqual(['sending', 'faults: ', 'delivered R1']);
  });
});

describe('trying again', () => {
  test('sends the same submission, byte for byte, and judges nothing', async () => {
    const judge = vi.fn<FlowParts['judge']>().mockResolvedValue([]);
    const deliver = vi.fn<FlowParts['deliver']>().mockResolvedValue('failed');
    const { flow, told, sent } = flowOf({ judge, deliver });
    flow.submit(performance.now());
    await settle();
    deliver.mockResolvedValue('delivered');
    flow.retry();
    await settle();
    expect(sent).toEqual(['body 1', 'body 1']);
    expect(judge).toHaveBeenCalledOnce();
    expect(told).toEqual(['sending', 'faults: ', 'failed R1', 'sending', 'delivered R1']);
  });

  test('by Submit, with no answer changed, is the same submission still', async () => {
    const { flow, told, sent } = flowOf({ deliver: () => Promise.resolve('failed') });
    flow.submit(performance.now());
    await settle();
    flow.edit();
    flow.submit(performance.now());
    await settle();
    expect(sent).toEqual(['body 1', 'body 1']);
    expect(told.at(-1)).toBe('failed R1');
  });

  test('of what says the same has the copy that was written last', async () => {
    const copies: unknown[] = [];
    const make = maker();
    let text = 'before';
    const { flow, sent } = flowOf({
      prepare: () => ({ ...make(), written: [{ label: 'Not sent', text }] }),
      deliver({ written }) {
        copies.push(written[0]?.text);
        return Promise.resolve('failed');
      },
    });
    flow.submit(performance.now());
    await settle();
    text = 'after';
    flow.submit(performance.now());
    await settle();
    expect(sent).toEqual(['body 1', 'body 1']);
    expect(copies).toEqual(['before', 'after']);
  });

  test('after an answer was changed sends a new submission', async () => {
    let answer = 'before';
    const { flow, told, sent } = flowOf({
      prepare: maker(() => answer),
      deliver: () => Promise.resolve('rejected'),
    });
    flow.submit(performance.now());
    await settle();
    flow.edit();
    expect(told.at(-1)).toBe('idle');
    answer = 'after';
    flow.submit(performance.now());
    await settle();
    expect(sent).toEqual(['body 1', 'body 2']);
    expect(told.at(-1)).toBe('rejected R2');
  });
});

describe('whatever throws on the way ends as failed, and can be tried again', () => {
  const thrower = (): never => {
    throw new Error('ours');
  };

  test.each<[string, Partial<FlowParts>, string]>([
    ['judging', { judge: () => Promise.reject(new Error('ours')) }, 'failed nothing'],
    ['making the submission', { prepare: thrower }, 'failed nothing'],
    ['sending, at once', { deliver: thrower }, 'failed R1'],
    ['sending, later', { deliver: () => Promise.reject(new Error('ours')) }, 'failed R1'],
  ])('%s', async (_, parts, expected) => {
    const { flow, told } = flowOf(parts);
    flow.submit(performance.now());
    await settle();
    expect(told.at(-1)).toBe(expected);
    told.length = 0;
    flow.retry();
    await settle();
    expect(told[0]).toBe('sending');
    expect(told.at(-1)).toMatch(/^(failed|delivered)/);
  });

  test('and is said in the console', async () => {
    const { flow } = flowOf({ prepare: thrower });
    flow.submit(performance.now());
    await settle();
    expect(console.warn).toHaveBeenCalledWith(
      '[consult-form]',
      expect.stringContaining('could not be sent'),
      new Error('ours'),
    );
  });
});

describe('after twelve seconds', () => {
  test('the visitor reads an honest word, once, and attempts go on behind it', async () => {
    const delivered = pending<Outcome>();
    const { flow, told } = flowOf({ deliver: () => delivered.promise });
    flow.submit(performance.now());
    await vi.advanceTimersByTimeAsync(11_999);
    expect(told).toEqual(['sending', 'faults: ']);
    await vi.advanceTimersByTimeAsync(1);
    expect(told.slice(2)).toEqual(['overdue R1']);
    await vi.advanceTimersByTimeAsync(60_000);
    delivered.resolve('delivered');
    await settle();
    expect(told.slice(2)).toEqual(['overdue R1', 'delivered R1']);
  });

  test('of Submit, not of sending: what judging took counts', async () => {
    const judged = pending<Field[]>();
    const { flow, told } = flowOf({
      judge: () => judged.promise,
      deliver: () => pending<Outcome>().promise,
    });
    flow.submit(performance.now());
    await vi.advanceTimersByTimeAsync(5000);
    judged.resolve([]);
    await vi.advanceTimersByTimeAsync(7000);
    expect(told.at(-1)).toBe('overdue R1');
  });

  test('nothing is said of a submission that is settled', async () => {
    const { flow, told } = flowOf();
    flow.submit(performance.now());
    await settle();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told.at(-1)).toBe('delivered R1');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a second try has twelve seconds of its own', async () => {
    const deliver = vi.fn<FlowParts['deliver']>().mockResolvedValueOnce('failed');
    deliver.mockReturnValueOnce(pending<Outcome>().promise);
    const { flow, told } = flowOf({ deliver });
    flow.submit(performance.now());
    await vi.advanceTimersByTimeAsync(10_000);
    flow.retry();
    await vi.advanceTimersByTimeAsync(11_999);
    expect(told.at(-1)).toBe('sending');
    await vi.advanceTimersByTimeAsync(1);
    expect(told.at(-1)).toBe('overdue R1');
  });
});
