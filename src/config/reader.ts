import { isRecord } from '../model/plain.ts';
import type { Guard } from './guards.ts';

/** Reads a value of one written object by its path, `clinic.phone`. */
export interface Reader {
  <T>(path: string, guard: Guard<T>): T | undefined;
}

/** An item of a written list and where it stands. */
export interface Item {
  raw: unknown;
  path: string;
}

/**
 * A reader of `raw`, which must come out of `plain`. The paths of values that cannot be used go to
 * `dropped`, each once.
 */
export function readerOf({ raw, path }: Item, dropped: string[]): Reader {
  const drop = (at: string): void => {
    const found = path ? `${path}.${at}` : at;
    if (!dropped.includes(found)) dropped.push(found);
  };
  return (wanted, guard) => {
    let value = raw;
    let at = '';
    for (const key of wanted.split('.')) {
      if (value === undefined) return undefined;
      if (!isRecord(value)) {
        if (at) drop(at);
        return undefined;
      }
      value = Object.hasOwn(value, key) ? value[key] : undefined;
      at = at ? `${at}.${key}` : key;
    }
    if (value === undefined || guard(value)) return value;
    drop(at);
    return undefined;
  };
}

export function itemsOf(list: readonly unknown[] | undefined, path: string): Item[] {
  return (list ?? []).map((raw, index) => ({ raw, path: `${path}[${index}]` }));
}

/** What `make` makes of each item; the path of an item that it can make nothing of is dropped. */
export function readEach<I extends { path: string }, T>(
  items: readonly I[],
  dropped: string[],
  make: (item: I) => T | undefined,
): T[] {
  return items.flatMap((item) => {
    const made = make(item);
    if (made === undefined) dropped.push(item.path);
    return made === undefined ? [] : [made];
  });
}
