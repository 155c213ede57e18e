import type { DeliveryJob } from './receiver.ts';
import { REASONS, type DeliveryReason } from './verdict.ts';

/** Milliseconds of one attempt (the design card); a slow phone link takes 2 to 3 s. */
export const ATTEMPT_MS = 10_000;
/** Upper bound of the first wait; each later bound is twice as high. */
export const BASE_MS = 1000;
/** The most that `Retry-After` is heeded: nobody keeps a page open for the hour it may ask. */
export const RETRY_AFTER_MS = 30_000;
/**
 * Attempts after the first: with bounds of 1, 2, 4, 8 and 16 s, half a minute of waits at most, but
 * two and a half where a receiver asks for the most each time.
 */
export const RETRIES = 5;
/** Attempts after a doubtful one where doubles are kept: each may be a double at the clinic. */
const DOUBTFUL = 1;

/**
 * Whether another attempt may be made, as far as its count allows. A failure that certainly left
 * nothing behind may be tried again as often as that; a doubtful one only where the receiver drops
 * doubles, and else once. What is posted unread is posted once.
 */
export function mayRetry(
  reason: DeliveryReason,
  { preset, doubts = 0 }: Pick<DeliveryJob, 'preset' | 'doubts'>,
): boolean {
  const { retry } = REASONS[reason];
  if (retry !== 'doubtful') return retry === 'safe';
  return preset.reads === 'cors' && (preset.dropsDoubles === true || doubts <= DOUBTFUL);
}

/**
 * Milliseconds until the next attempt: chance below a doubling bound ("full jitter", so that pages
 * that failed together do not come back together), but no less than the receiver asked for.
 * Source: AWS Architecture Blog, "Exponential Backoff and Jitter".
 * @param attempts made so far, at least 1
 * @param random from 0 to below 1
 * @param askedMs from `retryAfterMs`; 0 by default
 */
export function backoffMs(attempts: number, random: number, askedMs = 0): number {
  return Math.max(askedMs, random * BASE_MS * 2 ** (attempts - 1));
}

/**
 * Milliseconds that a `Retry-After` asks for, in seconds or as a date (RFC 9110, section 10.2.3),
 * at most 30 s; 0 where it is absent, past, or cannot be read.
 */
export function retryAfterMs(header: string | null, nowMs: number): number {
  if (!header) return 0;
  const asked = /^\s*\d+\s*$/.test(header)
    ? Number(header) * 1000
    : new Date(header).getTime() - nowMs;
  return Math.min(RETRY_AFTER_MS, Math.max(0, asked)) || 0;
}
