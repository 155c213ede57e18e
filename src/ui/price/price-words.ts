import {
  SESSIONS_LINE,
  type PriceFigure,
  type PriceRange,
  type PriceResult,
} from '../../engine/price/index.ts';
import type { PriceKey, Translate } from '../../i18n/index.ts';
import { createMoney } from '../../i18n/money.ts';
import type { PriceGuide } from '../../schema/price-types.ts';

/** One line of an account: what it is for, and how much. */
export interface PriceRow {
  label: string;
  amount: string;
}

/** A guide's results in words. */
export interface PriceWords {
  t: Translate<PriceKey>;
  /** The figure itself, as the clinic wants it shown, or the words in its place. */
  figure(result: PriceResult): string;
  /** What belongs to the figure: over how many months, how many sessions, with or without tax. */
  terms(figure: PriceFigure): string;
  /** What moved the price: the rules that have a label, and sessions that multiply it. */
  lines(figure: PriceFigure): PriceRow[];
  /** What is paid to book; a part of the price, not taken off. */
  deposit(figure: PriceFigure): PriceRow[];
  /** What the price is without, and what it is worth. */
  notes(): string[];
}

/** What an amount and a count of a guide are written with. */
function createFigures({ currency, display }: PriceGuide, t: Translate<PriceKey>, locale: string) {
  /** From and to as one text; one figure where both are alike. */
  const span = ({ low, high }: PriceRange, write: (end: number) => string): string =>
    low === high ? write(low) : t('price.range', { low: write(low), high: write(high) });
  return {
    /** Amounts that stand together; whoever reads "from" is not shown how far it may go. */
    money(ranges: readonly PriceRange[], isLow = display === 'from'): string[] {
      const shown = ranges.map(({ low, high }) => ({ low, high: isLow ? low : high }));
      const write = createMoney(shown.flatMap(Object.values<number>), { currency, locale });
      return shown.map((range) => span(range, write));
    },
    sessions({ sessions }: PriceFigure): string {
      if (!sessions) return '';
      const count = span(sessions, (end) => end.toLocaleString(locale));
      const isOne = new Intl.PluralRules(locale).select(sessions.high) === 'one';
      return t(isOne ? 'price.sessions.one' : 'price.sessions.other', { count });
    },
  };
}

/** Puts what a guide comes to into the words of one form. */
export function createPriceWords(
  guide: PriceGuide,
  t: Translate<PriceKey>,
  locale: string,
): PriceWords {
  const { display, months = 0, taxIncluded, excludes, reviewed } = guide;
  const { money, sessions } = createFigures(guide, t, locale);
  return {
    t,
    figure(result) {
      if (result.kind === 'manual') {
        const [manual, { why }] = [t('price.manual'), result];
        return why ? t('price.why', { manual, why }) : manual;
      }
      const [price = ''] = money([result.perMonth ?? result]);
      if (display === 'from') return t('price.from', { price });
      return result.perMonth ? t('price.monthly', { price }) : price;
    },
    terms(figure) {
      const [price = ''] = money([figure]);
      const tax = taxIncluded ? 'price.tax.in' : 'price.tax.out';
      return [
        figure.perMonth && t('price.months', { months, price }),
        sessions(figure),
        taxIncluded !== undefined && t(tax),
      ]
        .filter(Boolean)
        .join(' · ');
    },
    lines(figure) {
      const named = figure.lines
        .map(({ rule, label, low, high }) => ({
          label: label ?? (rule === SESSIONS_LINE ? sessions(figure) : ''),
          low,
          high,
        }))
        .filter(({ label }) => label);
      const amounts = money(named);
      return named.map(({ label }, index) => ({ label, amount: amounts[index] ?? '' }));
    },
    deposit: ({ deposit }) =>
      deposit ? [{ label: t('price.deposit'), amount: money([deposit], false).join('') }] : [],
    notes() {
      const what = new Intl.ListFormat(locale).format(excludes);
      // A day by itself is read as one of UTC.
      const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
      const date = new Date(reviewed).toLocaleDateString(locale, style);
      return [
        what && t('price.excludes', { what }),
        `${t('price.disclaimer')} ${t('price.reviewed', { date })}`,
      ].filter(Boolean);
    },
  };
}
