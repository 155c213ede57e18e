import type { Settings } from './settings.ts';

/** Its own type says `any`; nothing is in it yet. */
const bare: (prototype: null) => Record<string, string | undefined> = Object.create;

/**
 * Settings laid over one another, lowest first, and trimmed. A blank one changes none below it: it
 * is what a site's variable leaves that nobody filled. Without a prototype: a page may have put a
 * property of any name, `phone` or `test` among them, on that of all objects.
 */
export const layered = (...layers: readonly (Settings | undefined)[]): Settings => {
  const settings = bare(null);
  for (const layer of layers)
    for (const [name, text = ''] of Object.entries(layer ?? {}))
      settings[name] = text.trim() || (settings[name] ?? '');
  return settings;
};
