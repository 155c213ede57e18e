/** Runs something on a page whose old libraries left their own on the prototypes of built-ins. */
export function onOldPage<T>(left: Readonly<Record<string, unknown>>, run: () => T): T {
  const toJson = { value: () => 'x', configurable: true, writable: true, enumerable: true };
  Reflect.defineProperty(Array.prototype, 'toJSON', toJson);
  Object.assign(Object.prototype, left);
  try {
    return run();
  } finally {
    for (const key of Object.keys(left)) Reflect.deleteProperty(Object.prototype, key);
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
}
