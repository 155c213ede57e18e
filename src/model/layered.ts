import type { Settings } from './settings.ts';

/**
 * Settings laid over one another, lowest first. Without a prototype: a page may have put a property
 * of any name, `phone` or `test` among them, on that of all objects.
 */
export function layered(low: Settings, middle?: Settings, high?: Settings): Settings {
  const settings = { ...low, ...middle, ...high };
  Reflect.setPrototypeOf(settings, null);
  return settings;
}
