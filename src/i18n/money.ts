/** A currency, ISO 4217, and the language to write it in, BCP 47. */
export interface MoneyStyle {
  currency: string;
  locale: string;
}

/** What newer libraries have, Firefox from 116 and Chrome from 106. */
interface RangeFormat {
  formatRange(low: number, high: number): string;
}

const canRange = (format: object): format is RangeFormat =>
  typeof Reflect.get(format, 'formatRange') === 'function';

const formatOf = ({ currency, locale }: MoneyStyle, more?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, ...more });

/** How many minor units make one of the currency: 100 for USD, 1 for JPY, 1000 for KWD. */
function unitOf(style: MoneyStyle): { digits: number; unit: number } {
  const digits = formatOf(style).resolvedOptions().maximumFractionDigits ?? 2;
  return { digits, unit: 10 ** digits };
}

/** A format for these amounts: without decimals where all of them are whole. */
function formatFor(amounts: readonly number[], style: MoneyStyle) {
  const { digits, unit } = unitOf(style);
  const shown = amounts.every((amount) => amount % unit === 0) ? 0 : digits;
  const more = { minimumFractionDigits: shown, maximumFractionDigits: shown };
  return { format: formatOf(style, more), unit };
}

/**
 * Money in the words of a locale, whole amounts without decimals: $1,250, ¥1,250, KWD 1.250.
 * @param amount in minor units of the currency
 */
export function formatMoney(amount: number, style: MoneyStyle): string {
  const { format, unit } = formatFor([amount], style);
  return format.format(amount / unit);
}

/**
 * From and to in the words of a locale, both with decimals or neither; one amount where they are
 * equal.
 * @param low in minor units of the currency, as `high`
 */
export function formatMoneyRange(low: number, high: number, style: MoneyStyle): string {
  if (low === high) return formatMoney(low, style);
  const { format, unit } = formatFor([low, high], style);
  // Apart, since to libraries that know `formatRange` there is no other case.
  const newer: object = format;
  if (canRange(newer)) return newer.formatRange(low / unit, high / unit);
  return `${format.format(low / unit)} – ${format.format(high / unit)}`;
}
