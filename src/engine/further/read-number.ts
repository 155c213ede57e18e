/** A digit of any script as one of ours: each script's ten stand in a row. */
function toAscii(digit: string): string {
  let value = 0;
  const point = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}

/** Ours are the digits, the signs and the blanks; what only groups is a blank. */
const toPlain = (typed: string): string =>
  typed
    .normalize('NFKC')
    // Marks of direction, which `Intl` itself writes beside a minus sign.
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/\u066b/g, '.')
    .replace(/[\s'\u2019\u066c]/g, ' ')
    .replace(/\p{Nd}/gu, toAscii);

/** Groups of three by one sign; another sign, if any, stands before decimals. */
const GROUPED = /^[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
/** As India groups: 12,34,567.5. */
const LAKHS = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const UNGROUPED = /^(?:\d+[.,]?|\d*[.,]\d+)$/;
/** A thousand and more to one reader, one and a bit to another. */
const DOUBTFUL = /^\d+[.,]\d{3}$/;
/** Of more digits than these a number cannot keep each. */
const DIGITS = 15;

function groupSign(locale: string): string | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567);
  return parts.find(({ type }) => type === 'group')?.value;
}

/**
 * The number that somebody has typed, in any of the ways in which people write one: with groups and
 * a decimal sign, in the digits of any script. `undefined` where it is none, or could be two and
 * the locale does not say which.
 */
export function readNumber(typed: string, locale: string): number | undefined {
  const text = toPlain(typed);
  const figure = text.replace(/^[+-]/, '');
  const by = GROUPED.exec(figure)?.[1] ?? (LAKHS.test(figure) ? ',' : undefined);
  if (by ? DOUBTFUL.test(figure) && by !== groupSign(locale) : !UNGROUPED.test(figure))
    return undefined;
  const plain = (by ? figure.replaceAll(by, '') : figure).replace(',', '.');
  if (plain.replace(/\D/g, '').length > DIGITS) return undefined;
  // There is no zero below zero.
  return Number(text.startsWith('-') ? `-${plain}` : plain) || 0;
}

/**
 * What was typed as conditions compare it: "1,500" as 1500. What cannot be read, or would be read
 * otherwise once it is written so, stays as it is.
 */
export function figureText(typed: string, locale: string): string {
  const figure = readNumber(typed, locale);
  const text = String(figure);
  return figure !== undefined && readNumber(text, locale) === figure ? text : typed;
}
