import type { DeliveryIo } from './io.ts';

/** How long to wait at most, and what calls the wait off. */
export interface Limit {
  ms: number;
  after: DeliveryIo['after'];
  signal?: AbortSignal | undefined;
}

/**
 * What `work` gives, or nothing once the time is up or the wait is called off. Without `work` it
 * is a pause.
 * @param work must not reject
 */
export function within<T>({ ms, after, signal }: Limit, work?: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (value?: T) => {
      stopTimer();
      signal?.removeEventListener('abort', stop);
      resolve(value);
    };
    const stop = () => end();
    const stopTimer = after(ms, stop);
    signal?.addEventListener('abort', stop);
    void work?.then(end);
  });
}
