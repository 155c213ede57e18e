import { KEPT_MARK } from '../../model/kept-mark.ts';

/** What every chunk of this build bears in its name. */
declare const BUILD: string;

/** Fetches what sends, which lies beside this file, for what an earlier page has left. */
export function sendKept(): void {
  try {
    // Where the link is down the next page tries.
    if (KEPT_MARK in localStorage)
      import(/* @vite-ignore */ `./outbox-${BUILD}.js`).catch(() => undefined);
  } catch {
    // Storage is denied.
  }
}
