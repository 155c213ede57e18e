import { expect, test } from 'vitest';
import { signalsOf } from '../../../src/guard/signals.ts';

test('the time is whole milliseconds', () => {
  expect(signalsOf(1000.25, 24_123.5)).toEqual({ elapsedMs: 23_123, honeypot: false });
});

test('a clock that was set back, or a start never noted, counts as no time at all', () => {
  expect(signalsOf(5000, 1000).elapsedMs).toBe(0);
  expect(signalsOf(Number.NaN, 1000).elapsedMs).toBe(0);
});

test.each([
  [undefined, false],
  ['', false],
  [' ', true],
  ['https://casino.example', true],
])('%j in the field that no visitor sees is told as %s', (trapped, honeypot) => {
  expect(signalsOf(0, 1, trapped).honeypot).toBe(honeypot);
});
