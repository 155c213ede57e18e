import { whenIdle } from '../platform/when-idle.ts';

/** Something that is fetched once, when it is first wanted. */
export interface Lazy<Value> {
  get(): Promise<Value>;
  /** Fetches it ahead of need; a failure waits for whoever needs it. */
  warm(): void;
  /** The same, once the browser has nothing better to do. */
  warmWhenIdle(): void;
}

export function createLazy<Value>(load: () => Promise<Value>): Lazy<Value> {
  let loading: Promise<Value> | undefined;
  function get(): Promise<Value> {
    loading ??= load().catch((fault: unknown) => {
      // The next to ask tries again.
      loading = undefined;
      throw fault;
    });
    return loading;
  }
  const warm = (): void => void get().catch(() => undefined);
  return { get, warm, warmWhenIdle: () => whenIdle(warm) };
}
