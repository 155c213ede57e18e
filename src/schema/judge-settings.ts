import { SETTINGS } from '../model/settings.ts';
import type { Plain } from '../model/plain.ts';
import { unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { judgeScheme, judgeWebhook } from './judge-address.ts';
import { judgeShape } from './judge-shape.ts';
import { nearest } from './nearest.ts';

/** Where settings were written: on the tag or `<consult-form>`, or in the script's URL. */
export type SettingsOrigin = 'attribute' | 'query';

const PLACES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(SETTINGS));
const NAMES = [...PLACES.keys()];
const FLAGS = ['true', 'false'];

/** Attributes that optimisers, consent managers and site frameworks put on any script or element. */
const OTHERS =
  /^(cf|no|pagespeed|rocket|turbo|astro|consent|cookie|category|usercentrics|ot-|cmp|service|domain|nscript|src|type|id$|w[pf]|lazy|minify|optimized|nitro|litespeed|v-|svelte|consult-|open$|state$)/;

function nest([key = '', ...rest]: readonly string[], value: string): Plain {
  return { __proto__: null, [key]: rest.length === 0 ? value : nest(rest, value) };
}

/** `cfAsync` of a `dataset` as the attribute has it: `cf-async`. */
const asWritten = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function judgeName(name: string, path: string, origin: SettingsOrigin): Fault[] {
  // Optimisers add what they like to a script's URL, `?ver=6.4` above all.
  const isOthers = OTHERS.test(name) || (origin === 'query' && !nearest(name, NAMES));
  const says = 'is not a setting';
  return isOthers ? [] : [unknownName(NAMES, { code: 'unknown_key', path, found: name, says })];
}

/** Judges the text by the schema of the place that the setting fills. */
function judgeText(place: readonly string[], text: string, path: string): Fault[] {
  const config = nest(place, text);
  return judgeShape({ written: config, completed: config, templateIds: [] }).map((fault) => ({
    ...fault,
    path,
    message: path + fault.message.slice(fault.path.length),
  }));
}

function judgeValue(name: string, text: string, path: string): Fault[] {
  if (name === 'test') {
    const says = 'is neither on nor off';
    const isFlag = FLAGS.includes(text) || text === '1' || text === '';
    return isFlag ? [] : [unknownName(FLAGS, { code: 'unknown_value', path, found: text, says })];
  }
  if (name === 'config') return judgeScheme(path, text);
  const place = PLACES.get(name) ?? [];
  return text === '' || place.length === 0 ? [] : judgeText(place, text, path);
}

/**
 * Everything that is wrong with the settings of a tag or of the script's query; what other tools
 * write there is passed over. Never throws.
 * @param settings trimmed, by name as `dataset` has it: `camelCased`, without `data-`
 * @param pageProtocol `location.protocol` of the host page, with its colon
 */
export function judgeSettings(
  settings: Readonly<Record<string, string | undefined>>,
  origin: SettingsOrigin,
  pageProtocol = '',
): Fault[] {
  return Object.entries(settings).flatMap(([key, text = '']) => {
    const name = origin === 'query' ? key : asWritten(key);
    const path = `${origin === 'query' ? '?' : 'data-'}${name}`;
    if (!PLACES.has(name)) return judgeName(name, path, origin);
    const insecure = name === 'webhook' ? judgeWebhook(path, text, pageProtocol) : [];
    return [...judgeValue(name, text, path), ...insecure];
  });
}
