import { isRecord, plain, type Plain } from '../model/plain.ts';
import { mergeSteps, omittedIn } from './merge-steps.ts';
import { overlay } from './overlay.ts';

/** Keys that may be written as one text, and the key of the object that the text stands for. */
const SHORT: readonly (readonly [key: string, inner: string])[] = [
  ['webhook', 'url'],
  ['surface', 'kind'],
];

/**
 * Lays one source over another; of two values for one key `over`'s stays. The order, lowest first:
 * template, form config, tag attributes, script URL query, API call (defaults fill in last, in
 * `normalise`). Objects are laid key by key, `steps` and `fields` by id (see `mergeSteps`), lists
 * and a field's own values as a whole. Reads own properties only and changes neither argument.
 */
export function mergeConfig(base: unknown, over: unknown): Record<string, unknown> {
  const [low, high] = [toRecord(base), toRecord(over)];
  for (const [key, inner] of SHORT) {
    if (low[key] === undefined || high[key] === undefined) continue;
    for (const side of [low, high]) {
      if (typeof side[key] === 'string') side[key] = { [inner]: side[key] };
    }
  }
  const merged = { ...overlay(low, high), ...mergeSteps(low, high) };
  if (omittedIn(high).length > 0) merged['omit'] = [...omittedIn(low), ...omittedIn(high)];
  return merged;
}

function toRecord(value: unknown): Plain {
  const copy = plain(value);
  return isRecord(copy) ? copy : { __proto__: null };
}
