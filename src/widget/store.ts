/** One value that a component draws and others change. */
export interface Store<Value> {
  get(): Value;
  /** Lays a part over the value and tells the listener. */
  put(part: Partial<Value>): void;
  /** Takes the one listener; returns the clean-up. */
  listen(listener: () => void): () => void;
}

export function createStore<Value extends object>(first: Value): Store<Value> {
  const deaf = (): void => undefined;
  let value = first;
  let tell = deaf;
  return {
    get: () => value,
    put(part) {
      value = { ...value, ...part };
      tell();
    },
    listen(listener) {
      tell = listener;
      return () => {
        tell = deaf;
      };
    },
  };
}
