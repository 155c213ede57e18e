import type { EntryStore, Kept } from '../../../../src/delivery/outbox/ports.ts';

export interface MemoryStore extends EntryStore {
  /** What lies there. */
  readonly entries: Map<string, Kept>;
}

/** A device's store that does as it is told, in memory; a test may give calls of its own. */
export function memoryStore(part: Partial<EntryStore> = {}): MemoryStore {
  const entries = new Map<string, Kept>();
  return {
    entries,
    put: async (id, entry) => void entries.set(id, entry),
    get: async (id) => entries.get(id) ?? null,
    ids: async () => [...entries.keys()],
    remove: async (id) => void entries.delete(id),
    ...part,
  };
}
