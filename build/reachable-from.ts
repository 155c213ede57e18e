import type { Plugin } from 'vite';

/** Tells which modules are reached from some entries by static imports alone. */
export function reachableFrom(entries: readonly string[]): {
  plugin: Plugin;
  test(id: string): boolean;
} {
  const imports = new Map<string, readonly string[]>();
  let reached: Set<string> | undefined;

  function walk(): Set<string> {
    const found = new Set(entries);
    for (const id of found) for (const next of imports.get(id) ?? []) found.add(next);
    return found;
  }

  return {
    plugin: {
      name: 'consult-form:reachable-from',
      moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds),
    },
    test: (id) => (reached ??= walk()).has(id),
  };
}
