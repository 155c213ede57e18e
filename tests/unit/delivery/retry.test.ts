import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  backoffMs,
  mayRetry,
  RETRIES,
  BASE_MS,
  RETRY_AFTER_MS,
  retryAfterMs,
} from '../../../src/delivery/retry.ts';
import { NESTED_JSON as SAFE, PLAIN as KEEPS } from '../../../src/delivery/receiver.ts';
import { REASONS } from '../../../src/delivery/verdict.ts';

const OPAQUE = { ...SAFE, reads: 'opaque' } as const;
const NOW = Date.parse('2026-11-23T15:00:00Z');

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const attempt = fc.integer({ min: 1, max: RETRIES });

test('a wait stays between nothing and a bound that doubles', () => {
  fc.assert(
    fc.property(attempt, chance, (attempts, random) => {
      const wait = backoffMs(attempts, random);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThan(BASE_MS * 2 ** (attempts - 1));
    }),
  );
});

/** The sum of all waits, where chance is at its highest and a receiver asks for so much each time. */
const longest = (askedMs: number): number =>
  Array.from({ length: RETRIES }, (_, index) => backoffMs(index + 1, 1, askedMs)).reduce(
    (sum, ms) => sum + ms,
  );

test('all waits together are half a minute at most, and two and a half where a receiver asks for the most', () => {
  expect(longest(0)).toBe(31_000);
  expect(longest(RETRY_AFTER_MS)).toBe(150_000);
});

test('chance spreads a wait over the whole of its bound', () => {
  expect([0, 0.5, 0.999].map((random) => backoffMs(3, random))).toEqual([0, 2000, 3996]);
});

test('a wait is never shorter than the receiver asked', () => {
  fc.assert(
    fc.property(attempt, chance, fc.nat(RETRY_AFTER_MS), (attempts, random, askedMs) => {
      const wait = backoffMs(attempts, random, askedMs);
      expect(wait).toBe(Math.max(askedMs, backoffMs(attempts, random)));
    }),
  );
});

test.each([
  ['0', 0],
  ['7', 7000],
  [' 12 ', 12_000],
  ['Mon, 23 Nov 2026 15:00:09 GMT', 9000],
  ['Mon, 23 Nov 2026 14:00:00 GMT', 0],
  ['3600', RETRY_AFTER_MS],
  ['Tue, 24 Nov 2026 15:00:00 GMT', RETRY_AFTER_MS],
  ['9'.repeat(400), RETRY_AFTER_MS],
  ['soon', 0],
  ['', 0],
])('Retry-After %j asks for %i ms', (header, ms) => {
  expect(retryAfterMs(header, NOW)).toBe(ms);
});

test('no Retry-After asks for nothing', () => {
  expect(retryAfterMs(null, NOW)).toBe(0);
});

test('whatever the header holds, the wait is a number within bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (header) => {
      const ms = retryAfterMs(header, NOW);
      expect(ms >= 0 && ms <= RETRY_AFTER_MS).toBe(true);
    }),
  );
});

test.each(['unavailable', 'offline'] as const)(
  '%s left nothing behind, so every receiver may get it again',
  (reason) => {
    for (const preset of [SAFE, KEEPS, OPAQUE])
      expect(mayRetry(reason, { preset, doubts: 3 })).toBe(true);
  },
);

test.each(['network', 'timeout', 'not-ok'] as const)(
  'after %s a receiver that drops doubles may get it again, another one once, an unread one never',
  (reason) => {
    expect(mayRetry(reason, { preset: SAFE, doubts: RETRIES })).toBe(true);
    expect(mayRetry(reason, { preset: KEEPS, doubts: 1 })).toBe(true);
    expect(mayRetry(reason, { preset: KEEPS, doubts: 2 })).toBe(false);
    expect(mayRetry(reason, { preset: OPAQUE, doubts: 1 })).toBe(false);
  },
);

test.each(['accepted', 'opaque', 'refused', 'redirected', 'blocked'] as const)(
  '%s is final',
  (reason) => {
    expect(mayRetry(reason, { preset: SAFE })).toBe(false);
  },
);

test('what may have arrived or not is never called delivered', () => {
  const doubtful = Object.values(REASONS).filter(({ retry }) => retry === 'doubtful');
  expect(doubtful.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
});
