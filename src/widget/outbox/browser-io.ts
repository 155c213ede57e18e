import type { DeliveryIo } from '../../delivery/outbox/api.ts';
import { plainIo } from './plain-io.ts';

/** What all requests that may outlive their page have room for, in any browser (Fetch standard). */
const OUTLIVE_BYTES = 65_536;

/** When waiting for a better moment makes no sense: the page may be about to go, or the link is back. */
const WAKES = ['pagehide', 'visibilitychange', 'online'];

/** Bytes under way that outlive the page; what the page itself has under way nobody can know. */
let taken = 0;

/** What cannot be stopped at the page's end has no room left for more than this. */
function outlive(bytes: number): (() => void) | undefined {
  if (taken + bytes > OUTLIVE_BYTES) return undefined;
  taken += bytes;
  return () => void (taken -= bytes);
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const wake = (event?: Event): void => {
      // Whoever comes back to a page does not end the wait that its receiver has asked for.
      if (event?.type === 'visibilitychange' && !document.hidden) return;
      clearTimeout(timer);
      for (const name of WAKES) removeEventListener(name, wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    for (const name of WAKES) addEventListener(name, wake);
  });

/** The browser, as an outbox needs it. */
export const browserIo = (wasBlocked: (url: string) => boolean): DeliveryIo => ({
  ...plainIo(wasBlocked),
  pause,
  outlive,
  hearsOnline: true,
});
