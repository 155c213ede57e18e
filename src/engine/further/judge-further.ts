import type { Answer, FurtherField } from '../../schema/types.ts';
import { isDate } from '../../model/is-date.ts';
import { readNumber } from './read-number.ts';

/** Why an answer to a further kind does not do; its words are in `i18n`, under `fault.<code>`. */
export type FurtherFault =
  | { code: 'not_number' | 'not_whole' | 'not_date' | 'not_postal' }
  | { code: 'too_small'; least: number }
  | { code: 'too_large'; most: number }
  | { code: 'too_fine'; decimals: number }
  | { code: 'too_early'; from: string }
  | { code: 'too_late'; until: string };

/** What judging must know besides the field. */
export interface FurtherContext {
  locale: string;
  /** ISO 3166-1, where the clinic says it. */
  country?: string | undefined;
  /** The day on which the form is filled, as `2026-11-01`, by the clinic's calendar. */
  today(): string;
}

/**
 * What postal codes look like where clinics are most; elsewhere 2 to 10 letters and digits
 * (UPU S42: no country has longer ones).
 */
const POSTAL: ReadonlyMap<string, RegExp> = new Map([
  ['US', /^\d{5}([ -]?\d{4})?$/],
  ['CA', /^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/],
  ['GB', /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/],
  ['AU', /^\d{4}$/],
  ['DE', /^\d{5}$/],
]);
const ANY_POSTAL = /^[A-Z\d][A-Z\d -]{0,8}[A-Z\d]$/;

/** As letters and digits are written on an envelope. */
export const cleanPostal = (typed: string): string =>
  typed
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();

export const dayOf = (day: string, { today }: FurtherContext): string =>
  day === 'today' ? today() : day;

function judgeFigure(
  typed: string,
  field: Extract<FurtherField, { kind: 'number' | 'range' }>,
  { locale }: FurtherContext,
): FurtherFault | undefined {
  const figure = readNumber(typed, locale);
  if (figure === undefined) return { code: 'not_number' };
  const { min, max } = field;
  if (min !== undefined && figure < min) return { code: 'too_small', least: min };
  if (max !== undefined && figure > max) return { code: 'too_large', most: max };
  const decimals = field.kind === 'number' ? field.decimals : 0;
  if (Number(figure.toFixed(decimals)) === figure) return undefined;
  return decimals ? { code: 'too_fine', decimals } : { code: 'not_whole' };
}

/** Why an answer does not do, or `undefined`. */
export function judgeFurther(
  field: FurtherField,
  answer: Answer,
  context: FurtherContext,
): FurtherFault | undefined {
  const typed = typeof answer === 'string' ? answer.trim() : '';
  switch (field.kind) {
    case 'number':
    case 'range':
      return judgeFigure(typed, field, context);
    case 'date': {
      if (!isDate(typed)) return { code: 'not_date' };
      const [from, until] = [field.from, field.until].map((day) => day && dayOf(day, context));
      if (from && typed < from) return { code: 'too_early', from };
      return until && typed > until ? { code: 'too_late', until } : undefined;
    }
    case 'postal': {
      const pattern = POSTAL.get(context.country ?? '') ?? ANY_POSTAL;
      return pattern.test(cleanPostal(typed)) ? undefined : { code: 'not_postal' };
    }
    // A note asks nothing, and other kinds have chunks of their own.
    default:
      return undefined;
  }
}
