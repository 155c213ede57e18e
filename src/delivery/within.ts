import type { DeliveryIo } from './io.ts';

/** What `work` gives, or nothing once `ms` milliseconds are up. @param work must not reject */
export const within = <T>(ms: number, work: Promise<T>, after: DeliveryIo['after']) =>
  new Promise<T | undefined>((resolve) => {
    const stopTimer = after(ms, () => resolve(undefined));
    void work.then((value) => {
      stopTimer();
      resolve(value);
    });
  });
