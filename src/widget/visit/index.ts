import { KEPT_MARK } from '../../model/kept-mark.ts';
import type { Settings } from '../../model/settings.ts';
import { sayTouches } from '../attribution/said-touches.ts';
import { whenSeen } from '../../platform/when-seen.ts';
import { forgetVisits, recordVisit } from '../attribution/record-visit.ts';

/** What every chunk of this build bears in its name. */
declare const BUILD: string;

/** Fetches what sends, which lies beside this file, for what an earlier page has left. */
function sendKept(): void {
  try {
    // Where the link is down the next page tries.
    if (KEPT_MARK in localStorage)
      import(/* @vite-ignore */ `./outbox-${BUILD}.js`).catch(() => undefined);
  } catch {
    // Storage is denied.
  }
}

/**
 * What a page with a tag does that shows no form: it sends what earlier pages have left, and
 * remembers where the visitor came from, where the tag says `data-storage="granted"`. Built apart, so
 * that it fetches nothing of a form's.
 */
export function visit({ storage }: Settings): void {
  whenSeen(() => {
    sendKept();
    // A later tag has the last word, whatever the form's own has said.
    if (storage === 'granted') sayTouches(recordVisit());
    else if (storage) {
      forgetVisits();
      sayTouches(null);
    }
  });
}
