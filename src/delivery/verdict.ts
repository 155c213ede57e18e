import type { Outcome } from '../model/outcomes.ts';

/**
 * Every way in which an attempt can end: what it means for the submission, and whether another
 * attempt is right. `doubtful`: it may have arrived, so that another one may be a double.
 */
export const REASONS = {
  /** The receiver said that it has it. */
  accepted: { outcome: 'delivered', retry: 'never' },
  /** Sent to a receiver whose answers no page can read. */
  opaque: { outcome: 'sent-unconfirmed', retry: 'never' },
  /** A readable status that no other attempt mends. */
  refused: { outcome: 'rejected', retry: 'never' },
  /** Another address answered, a login page perhaps. */
  redirected: { outcome: 'rejected', retry: 'never' },
  /** A readable status that may pass: 408, 425, 429, 5xx. */
  unavailable: { outcome: 'failed', retry: 'safe' },
  /** No answer that script can read: refused preflight, no CORS header, reset, no such host. */
  network: { outcome: 'failed', retry: 'doubtful' },
  /** No answer in time. */
  timeout: { outcome: 'failed', retry: 'doubtful' },
  /** A 2xx whose body does not say `ok`, where the preset counts on it. */
  'not-ok': { outcome: 'failed', retry: 'doubtful' },
  /** The browser is offline, so nothing left. */
  offline: { outcome: 'failed', retry: 'safe' },
  /** The page's own policy forbids the address, so nothing left. */
  blocked: { outcome: 'failed', retry: 'never' },
} as const satisfies Record<string, { outcome: Outcome; retry: 'never' | 'safe' | 'doubtful' }>;

export type DeliveryReason = keyof typeof REASONS;

/** What can be known after one attempt. */
export interface Verdict {
  reason: DeliveryReason;
  /** HTTP status, where it could be read. */
  status?: number;
  /** Milliseconds that the receiver asked to be left alone for. */
  askedMs?: number;
}
