/** What became of a submission, as far as the browser can know. */
export const OUTCOMES = ['delivered', 'sent-unconfirmed', 'queued', 'rejected', 'failed'] as const;

/** What `data-state` of the host element may say. */
export const STATES = ['idle', 'sending', ...OUTCOMES, 'unavailable'] as const;

export type Outcome = (typeof OUTCOMES)[number];
export type State = (typeof STATES)[number];
