import { KEPT_MARK } from '../model/kept-mark.ts';

/** Fetches what sends, if an earlier page has left something to it. */
export async function sendKept(): Promise<void> {
  try {
    if (KEPT_MARK in localStorage) await import('./outbox/index.ts');
  } catch {
    // Storage is denied, or the link is down: the next page tries.
  }
}
