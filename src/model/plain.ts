/** Data as it came out of `plain`: no prototype, no getters, so each read is an own property's. */
export type Plain = { [key: string]: unknown };

export function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** More than the largest form has; it ends lists that are endless. */
const MOST_VALUES = 100_000;
const DEEPEST = 50;

/**
 * A copy of unknown input that is safe to read. What throws when read (getters, revoked proxies) is
 * left out, as are circles, `undefined` and the keys that reach a prototype. Never throws.
 */
export function plain(value: unknown): unknown {
  let left = MOST_VALUES;
  const copy = (read: () => unknown, above: readonly object[]): unknown => {
    try {
      const from = read();
      if (typeof from !== 'object' || from === null) return from;
      if (above.length > DEEPEST || above.includes(from)) return undefined;
      const here = [...above, from];
      if (Array.isArray(from)) {
        const list: unknown[] = [];
        for (let i = 0; i < from.length && left-- > 0; i++) list.push(copy(() => from[i], here));
        return list;
      }
      const record: Plain = { __proto__: null };
      for (const key of Object.keys(from)) {
        if (key === '__proto__' || key === 'constructor' || left-- <= 0) continue;
        const inner = copy(() => Reflect.get(from, key), here);
        if (inner !== undefined) record[key] = inner;
      }
      return record;
    } catch {
      return undefined;
    }
  };
  return copy(() => value, []);
}
