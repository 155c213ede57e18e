import { SETTINGS, type Settings } from '../model/settings.ts';
import type { Plain } from '../model/plain.ts';
import { overlay } from './overlay.ts';
import { readFlag } from './read-flag.ts';

/**
 * Settings of a tag, a `<consult-form>` or the script's query as a part of a form config. Empty text
 * is no setting, `test` aside; `config` and `target` are the loader's and have no place in a config.
 */
export function settingsToConfig(settings: Settings): Plain {
  let config: Plain = {};
  for (const [name, path] of Object.entries(SETTINGS)) {
    const text = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (text === undefined || path.length === 0) continue;
    const value = name === 'test' ? readFlag(text) : text;
    if (value === undefined || value === '') continue;
    config = overlay(config, nest(path, value));
  }
  return config;
}

function nest([key, ...rest]: readonly string[], value: unknown): Plain {
  return key === undefined ? {} : { [key]: rest.length === 0 ? value : nest(rest, value) };
}
