import type { Settings } from './settings.ts';

/**
 * Settings laid over one another, lowest first, and trimmed. A blank one changes none below it: it
 * is what a site's variable leaves that nobody filled. Without a prototype: a page may have put a
 * property of any name, `phone` or `test` among them, on that of all objects.
 */
export function layered(...layers: readonly (Settings | undefined)[]): Settings {
  const settings: Record<string, string | undefined> = {};
  Reflect.setPrototypeOf(settings, null);
  for (const layer of layers)
    for (const [name, text = ''] of Object.entries(layer ?? {}))
      settings[name] = text.trim() || (settings[name] ?? '');
  return settings;
}
