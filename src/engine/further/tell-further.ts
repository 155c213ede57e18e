import type { Answer, FurtherField } from '../../schema/types.ts';
import { isDate } from '../../model/is-date.ts';
import { cleanPostal } from './judge-further.ts';
import { readNumber } from './read-number.ts';

/** A day in the words of a locale. */
export const tellDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** What an answer to a further kind tells the clinic: for machines, and in words. */
export function tellFurther(
  field: FurtherField,
  answer: Answer,
  locale: string,
): { value: string | number; text: string } | undefined {
  const typed = typeof answer === 'string' ? answer.trim() : '';
  if (!typed) return undefined;
  switch (field.kind) {
    case 'number':
    case 'range': {
      const value = readNumber(typed, locale);
      if (value === undefined) return { value: typed, text: typed };
      const figure = value.toLocaleString(locale);
      return { value, text: field.unit ? `${figure} ${field.unit}` : figure };
    }
    case 'date':
      return { value: typed, text: isDate(typed) ? tellDay(typed, locale) : typed };
    case 'postal': {
      const code = cleanPostal(typed);
      return { value: code, text: code };
    }
    // A note asks nothing, and other kinds have chunks of their own.
    default:
      return undefined;
  }
}
