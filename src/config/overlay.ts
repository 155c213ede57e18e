import { isRecord, type Plain } from '../model/plain.ts';

/** Lays one object over another: deep for objects; lists and all else are replaced. */
export function overlay(low: Plain, high: Plain): Plain {
  const result = { ...low };
  for (const [key, over] of Object.entries(high)) {
    const under = Object.hasOwn(low, key) ? low[key] : undefined;
    result[key] = isRecord(under) && isRecord(over) ? overlay(under, over) : over;
  }
  return result;
}
