/** What JSON can say. A key whose value is `undefined` is left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

const isList: (value: unknown) => value is readonly Json[] = Array.isArray;

/**
 * JSON text, the same as `JSON.stringify` gives on a clean page. Lists and objects never reach
 * `stringify`: Prototype.js puts a `toJSON` on them, which would turn a list into text. Keys come
 * from `entries`, because old libraries replace `Object.keys` by one that walks the prototype too.
 */
export function serialise(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const parts: string[] = [];
  if (isList(value)) {
    for (const item of value) parts.push(serialise(item));
    return `[${parts.join(',')}]`;
  }
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) parts.push(`${JSON.stringify(key)}:${serialise(item)}`);
  }
  return `{${parts.join(',')}}`;
}
