/** Something that is fetched once, when it is first wanted. */
export interface Lazy<Value> {
  get(): Promise<Value>;
  /** What has been fetched by now. */
  peek(): Value | undefined;
  /** Fetches it ahead of need; a failure waits for whoever needs it. */
  warm(): void;
}

export function createLazy<Value>(load: () => Promise<Value>): Lazy<Value> {
  let loading: Promise<Value> | undefined;
  let loaded: Value | undefined;
  async function get(): Promise<Value> {
    try {
      return (loaded = await (loading ??= load()));
    } catch (fault) {
      // The next to ask tries again.
      loading = undefined;
      throw fault;
    }
  }
  const warm = (): void => void get().catch(() => undefined);
  return { get, peek: () => loaded, warm };
}
