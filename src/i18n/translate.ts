import { fill, type Params } from './fill.ts';

/** Words by key, with `{name}` filled in. */
export type Translate<Key extends string> = (key: Key, params?: Params) => string;

/**
 * The words of one form.
 * @param words those of the locale
 * @param overrides the clinic's own (`messages` of the form config); other keys are passed over
 */
export const createTranslate =
  <Key extends string>(
    words: Readonly<Record<Key, string>>,
    overrides: Readonly<Record<string, string>>,
  ): Translate<Key> =>
  (key, params) =>
    fill((Object.hasOwn(overrides, key) && overrides[key]) || words[key], params);
