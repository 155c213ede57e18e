/** The signs that a locale writes numbers with. */
interface Signs {
  group: string;
  decimal: string;
}

function signsOf(locale: string): Signs {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: sign('group') ?? ',', decimal: sign('decimal') ?? '.' };
}

/** A digit of any script as one of ours: each script's ten stand in a row. */
function toAscii(digit: string): string {
  let value = 0;
  const point = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}

/**
 * The number that somebody has typed, in any of the ways in which people write one: with the groups
 * and the decimal sign of the locale, with a dot or a comma before one or two decimals, in the
 * digits of any script. `undefined` where it is none, or could be two.
 */
export function readNumber(typed: string, locale: string): number | undefined {
  const { group, decimal } = signsOf(locale);
  const text = typed
    .normalize('NFKC')
    // Blanks and apostrophes only ever group.
    .replace(/[\s'\u2019\u066c]/g, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/\u066b/g, decimal)
    .replace(/\p{Nd}/gu, toAscii);
  const grouped = /^-?\d{1,3}([.,]\d{3})+([.,]\d+)?$/.exec(text);
  if (grouped && text.includes(group)) {
    const plain = text.split(group).join('').replace(decimal, '.');
    return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
  }
  const isPlain = /^-?\d+([.,]\d{1,2})?$/.test(text) || /^-?\d+$/.test(text.replace(decimal, ''));
  return isPlain ? Number(text.replace(',', '.')) : undefined;
}
