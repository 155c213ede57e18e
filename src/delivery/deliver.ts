import { attempt } from './attempt.ts';
import { TEXT_TYPE } from './content-types.ts';
import type { DeliveryIo } from './io.ts';
import type { DeliveryJob } from './receiver.ts';
import { backoffMs, mayRetry, RETRIES } from './retry.ts';
import { REASONS, type DeliveryReason } from './verdict.ts';

export interface DeliveryResult {
  outcome: (typeof REASONS)[DeliveryReason]['outcome'];
  /** Why; `explainDelivery` has words for the site builder. */
  reason: DeliveryReason;
  /** HTTP status, where one could be read. */
  status?: number | undefined;
  /** Times that sending was tried. */
  attempts: number;
  /** Why it may have arrived all the same, by this attempt or one before. */
  doubt?: DeliveryReason | undefined;
}

/** Waits between two attempts. */
const pauseFor = ({ pause, after }: DeliveryIo, ms: number): Promise<void> =>
  pause ? pause(ms) : new Promise((resolve) => void after(ms, resolve));

/**
 * Sends a submission and tries again where that is right, always with the same bytes. Never
 * rejects: whatever happens is a result, and no result is better than what is known. Nothing calls
 * it off, for a form that is taken off its page has a submission under way all the same.
 * @param retries attempts after the first
 */
export async function deliver(
  job: DeliveryJob,
  io: DeliveryIo,
  retries: number = RETRIES,
): Promise<DeliveryResult> {
  let next = job;
  for (let attempts = 1; ; attempts += 1) {
    const { reason, status, askedMs } = await attempt(next, io);
    const { outcome, retry } = REASONS[reason];
    if (retry === 'doubtful') {
      job.doubts = (job.doubts ?? 0) + 1;
      job.doubt = reason;
      // The likeliest cause that another attempt can mend is a refused preflight.
      if (job.preset.thenText) next = { ...job, contentType: TEXT_TYPE };
    }
    const isOver = attempts > retries || (reason === 'offline' && io.hearsOnline);
    if (isOver || !mayRetry(reason, job)) {
      const { doubt } = job;
      // Once an attempt may have arrived, that it was refused would claim too much.
      const isLost = doubt && outcome === 'rejected';
      return { outcome: isLost ? 'failed' : outcome, reason, status, attempts, doubt };
    }
    await pauseFor(io, backoffMs(attempts, io.random(), askedMs));
  }
}
