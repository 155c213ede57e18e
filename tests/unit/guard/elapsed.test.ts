import { expect, test } from 'vitest';
import { elapsedMs } from '../../../src/guard/elapsed.ts';

test('the time is whole milliseconds', () => {
  expect(elapsedMs(1000.25, 24_123.5)).toBe(23_123);
});

test('a clock that was set back, or a start never noted, counts as no time at all', () => {
  expect(elapsedMs(5000, 1000)).toBe(0);
  expect(elapsedMs(Number.NaN, 1000)).toBe(0);
});
