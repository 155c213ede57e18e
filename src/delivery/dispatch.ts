import { deliver, type DeliveryResult } from './deliver.ts';
import type { DeliveryIo } from './io.ts';
import type { DeliveryJob } from './receiver.ts';
import { RETRIES } from './retry.ts';
import { REASONS } from './verdict.ts';

/** A submission, and every way by which it may reach the clinic, the best one first. */
export interface Dispatch {
  /** The submission's id, the same in every body. */
  readonly id: string;
  /** Milliseconds since 1970 when it was submitted. */
  readonly at: number;
  /** The id of one that it comes in place of: the same visitor has changed an answer. */
  readonly replaces?: string | undefined;
  /** One at least; each has bytes of its own, which are the same in all its attempts. */
  readonly jobs: readonly DeliveryJob[];
}

/** What became of a dispatch. */
export interface Sent {
  outcome: DeliveryResult['outcome'];
  /** Of each job that was tried, in their order. */
  results: readonly { job: DeliveryJob; result: DeliveryResult }[];
  /** Those by which it may arrive yet; none where it is settled. */
  open: readonly DeliveryJob[];
}

/** Attempts after the first where there is another way to go: the visitor waits for the last one. */
const RETRIES_BEFORE_NEXT = 1;

/** Whether it may be sent again, on another day too: it left nothing behind, or doubles are dropped. */
function mayComeBack({ reason }: DeliveryResult, { preset }: DeliveryJob): boolean {
  const { retry } = REASONS[reason];
  return (
    retry === 'safe' ||
    (retry === 'doubtful' && preset.reads === 'cors' && preset.dropsDoubles === true)
  );
}

/**
 * Sends a submission by one way after another until it is known or assumed to have arrived. Never
 * rejects. Who is offline has not been anywhere, and an address that the page's policy forbids is
 * forbidden by any way: the others are for what a receiver did, or another address.
 * @param retries attempts after the first, by the last way there is
 */
export async function dispatch(
  { jobs }: Pick<Dispatch, 'jobs'>,
  io: DeliveryIo,
  retries: number = RETRIES,
): Promise<Sent> {
  const results: { job: DeliveryJob; result: DeliveryResult }[] = [];
  const open: DeliveryJob[] = [];
  // Not by `entries`: a page with Prototype.js has that of a list give the list.
  for (const job of jobs) {
    if (results.some((one) => one.result.reason === 'blocked' && one.job.url === job.url)) continue;
    const result = await deliver(job, io, job === jobs.at(-1) ? retries : RETRIES_BEFORE_NEXT);
    const { outcome, reason, doubt } = result;
    results.push({ job, result });
    // Whatever is sent of it from now on, by any way, may be a double.
    if (doubt) for (const one of jobs) one.doubt ??= doubt;
    if (outcome === 'delivered' || outcome === 'sent-unconfirmed') {
      job.onArrived?.();
      return { outcome, results, open: [] };
    }
    if (reason === 'offline') {
      open.push(...jobs.slice(jobs.indexOf(job)));
      break;
    }
    if (mayComeBack(result, job)) open.push(job);
  }
  const isRefused = results.every(({ result }) => result.outcome === 'rejected');
  return { outcome: isRefused ? 'rejected' : 'failed', results, open };
}
