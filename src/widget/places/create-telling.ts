import { tellWishes, type WishFault } from '../../engine/places/index.ts';
import type { PlacesKey, Translate } from '../../i18n/index.ts';
import type { Answer } from '../../schema/types.ts';

/** Wishes, and what is wrong with them, in the words of one form. */
export function createTelling(t: Translate<PlacesKey>, locale: string) {
  const parts = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  const write = new Intl.DateTimeFormat(locale, parts);
  const day = (text: string): string => write.format(new Date(text));
  return {
    fault: (fault: WishFault): string =>
      t(`places.${fault.code}`, 'day' in fault ? { day: day(fault.day) } : undefined),
    wishes: (answer: Answer) =>
      tellWishes(answer, {
        day,
        part: (part) => t(`places.told.${part}`),
        both: (words, part) => t('places.told', { day: words, part }),
      }),
  };
}
