/**
 * Whether an object has a key of its own, and so which of a union it is. Not by `in`, which a page's
 * additions to the prototype of all objects would answer too.
 */
export const has = <T extends object, K extends PropertyKey>(
  value: T,
  key: K,
): value is Extract<T, Readonly<Record<K, unknown>>> => Object.hasOwn(value, key);
