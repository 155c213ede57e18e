import type { Form } from '../schema/types.ts';
import type { FlatEntry } from './flat-entry.ts';
import type { Names } from './presets/preset-file.ts';

/**
 * The flat submission under the names of its receiver: what `fields` of the webhook maps, and what
 * `values` always says. Where it takes no others (`names`), they are all that is sent, empty ones left
 * out; elsewhere they come beside the submission's own keys, which nothing replaces: a receiver tells
 * doubles by `id`. A mapping of a key that is not there maps nothing.
 */
export function mapped(
  flat: readonly FlatEntry[],
  { fields, values }: Form['webhook'],
  names?: Names,
): readonly FlatEntry[] {
  const known = new Map(flat);
  const named = new Map<string, string>();
  for (const [name, from] of [...Object.entries(names ?? {}), ...Object.entries(fields ?? {})]) {
    const found = [from].flat().flatMap((key) => known.get(key) ?? []);
    if (found[0] !== undefined) named.set(name, found.find(Boolean) ?? '');
  }
  for (const [name, value] of Object.entries(values ?? {})) named.set(name, value);
  if (names) return [...named].filter(([, value]) => value);
  return [...flat, ...[...named].filter(([name]) => !known.has(name))];
}
