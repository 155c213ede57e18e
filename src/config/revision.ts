/**
 * Text that is the same for equal data, whatever the order of its keys; JSON but for unquoted keys.
 * Not by `JSON.stringify` of the whole, because old libraries put a `toJSON` on built-ins.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const parts = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [`${key}:${canonicalJson(inner)}`],
  );
  return `{${parts.sort().join()}}`;
}

/** A short text that differs where the given one does (FNV-1a, 32 bits); it protects nothing. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
