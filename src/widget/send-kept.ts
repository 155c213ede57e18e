import { isAnyKept } from './is-any-kept.ts';

/** Fetches what sends, if an earlier page has left something to it. */
export async function sendKept(): Promise<void> {
  // Where the link is down the next page tries.
  if (await isAnyKept()) await import('./outbox/index.ts').catch(() => undefined);
}
