import * as fc from 'fast-check';

/** Any value whatever, with the keys of a config among its own. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.oneof(
    fc.string(),
    fc.constantFrom('steps', 'fields', 'id', 'kind', 'label', 'options', 'visibleWhen', 'webhook'),
  ),
});

/** One change somewhere in a value. */
export interface Damage {
  path: number[];
  value: unknown;
}

/** Walks down by the numbers given and puts the value, or takes away the key, where it ends. */
export function damaged(
  value: unknown,
  { path: [first = 0, ...path], value: put }: Damage,
): unknown {
  if (typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[first % Math.max(keys.length, 1)];
  if (key === undefined) return put;
  const copy: Record<string, unknown> = { ...value };
  if (path.length > 0) copy[key] = damaged(copy[key], { path, value: put });
  else if (put === undefined) delete copy[key];
  else copy[key] = put;
  return Array.isArray(value) ? Object.values(copy) : copy;
}

export const damages = fc.record({
  path: fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
  value: fc.oneof(anything, fc.constant(undefined), fc.constantFrom('a', 'action', '', 'text', 7)),
});
