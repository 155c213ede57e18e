import type { DeliveryIo } from '../../delivery/index.ts';

/** The browser, as delivery needs it. */
export const browserIo = (wasBlocked: (url: string) => boolean): DeliveryIo => ({
  fetch: (url, init) => fetch(url, init),
  now: Date.now,
  random: Math.random,
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  isOnline: () => navigator.onLine,
  wasBlocked,
});
