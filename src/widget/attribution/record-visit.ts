import { readTouches, withView } from '../../delivery/attribution.ts';
import { serialise } from '../../delivery/serialise.ts';
import type { Touches } from '../../schema/submission.ts';

/** The key under which a site that has granted storage remembers where its visitor came from. */
const KEY = 'consult-form-touches';

/** The address that the page was loaded under: a router may have written another one since. */
const loadedUnder = (): string =>
  performance.getEntriesByType('navigation')[0]?.name ?? location.href;

/** Remembers this page's load, however often it is asked, and says what is known with it. */
export function recordVisit(): Touches | undefined {
  let touches: Touches | undefined;
  try {
    // To the millisecond the same for whoever asks on this page.
    const at = new Date(performance.timeOrigin);
    const view = { href: loadedUnder(), referrer: document.referrer, at };
    touches = withView(undefined, view);
    touches = withView(readTouches(localStorage.getItem(KEY), at), view);
    localStorage.setItem(KEY, serialise(touches));
  } catch {
    // Storage is denied or full: this page is what is known.
  }
  return touches;
}

/** A visitor, or the site on their behalf, has taken it back. */
export function forgetVisits(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is denied, so that nothing is there.
  }
}
