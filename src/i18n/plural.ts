import type { Params } from './fill.ts';
import type { Translate } from './translate.ts';

/** Keys that come in plural forms, without the form's suffix. */
type PluralKey<Key> = Key extends `${infer Base}.other` ? Base : never;

/** The form that a locale uses for a count (`Intl.PluralRules`); figures as it writes them. */
export function plural<Base extends string>(
  t: Translate<`${Base}.one` | `${Base}.other`>,
  key: Base & PluralKey<`${Base}.other`>,
  { locale, count, params }: { locale: string; count: number; params: Params },
): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  const figures = new Intl.NumberFormat(locale);
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    written[name] = typeof value === 'number' ? figures.format(value) : value;
  }
  return t(`${key}.${form}`, written);
}
