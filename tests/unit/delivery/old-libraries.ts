/**
 * Runs something on built-ins as Prototype.js 1.6, MooTools 1.2 and home-grown helpers leave them,
 * then mends them.
 */
export function withOldLibraries<T>(run: () => T): T {
  const quoted = function toJson(this: unknown) {
    return `"${String(this)}"`;
  };
  const undo = [
    put(Array.prototype, 'toJSON', quoted),
    put(String.prototype, 'toJSON', quoted),
    put(Object.prototype, 'toJSON', quoted),
    put(Object.prototype, 'extend', () => 'junk'),
    put(Array.prototype, 'reduce', () => 'junk'),
    put(Array.prototype, 'entries', () => 'junk'),
    put(Array, 'from', () => []),
    put(Object, 'keys', keysWithInherited),
    put(Object, 'values', () => []),
  ];
  try {
    return run();
  } finally {
    for (const mend of undo) mend();
  }
}

function keysWithInherited(object: object): string[] {
  const keys: string[] = [];
  // Without a guard, as those libraries had it.
  for (const key in object) keys.push(key);
  return keys;
}

function put(target: object, key: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    enumerable: before?.enumerable ?? true,
    writable: true,
  });
  return () => {
    if (before) Object.defineProperty(target, key, before);
    else Reflect.deleteProperty(target, key);
  };
}
