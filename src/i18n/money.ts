/** A currency, ISO 4217, and the language to write it in, BCP 47. */
export interface MoneyStyle {
  currency: string;
  locale: string;
}

/**
 * What writes these amounts in the words of a locale: all with decimals, or where each of them is
 * whole, none: $1,250, ¥1,250, KWD 1.250.
 * @param amounts in minor units of the currency, as what is then written
 */
export function createMoney(
  amounts: readonly number[],
  { currency, locale }: MoneyStyle,
): (amount: number) => string {
  const formatWith = (digits?: number) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const digits = formatWith().resolvedOptions().maximumFractionDigits ?? 2;
  // How many minor units make one of the currency: 100 for USD, 1 for JPY, 1000 for KWD.
  const unit = 10 ** digits;
  const { format } = formatWith(amounts.every((amount) => amount % unit === 0) ? 0 : digits);
  return (amount) => format(amount / unit);
}
