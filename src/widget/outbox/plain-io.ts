import type { DeliveryIo } from '../../delivery/outbox/api.ts';

/** The browser, as the least of delivery needs it. */
export const plainIo = (wasBlocked: (url: string) => boolean): DeliveryIo => ({
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
