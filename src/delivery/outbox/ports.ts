/** What the device keeps of one submission. */
export interface Kept {
  /** Milliseconds since 1970 when it was written. */
  at: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Where entries lie on the device; every call may reject, and is given a time to be done by. */
export interface EntryStore {
  /** Resolves once it is written for good. */
  put(id: string, entry: Kept): Promise<void>;
  /** `null` where there is no such entry, or none that can be opened any more. */
  get(id: string): Promise<Kept | null>;
  ids(): Promise<string[]>;
  remove(id: string): Promise<void>;
}

/**
 * Runs something while nobody else on this device does it for the same id; resolves to nothing, and
 * runs nothing, where somebody does.
 */
export type Hold = <T>(id: string, run: () => Promise<T>) => Promise<T | undefined>;
