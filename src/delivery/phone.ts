/** Countries of the North American plan that a clinic may name; others need a phone library. */
const NORTH_AMERICA = ['US', 'CA'];

/**
 * A phone number as E.164 ("+12145550100") where that can be told without rules per country: typed
 * with `+` or `00`, or ten digits (eleven with a leading 1) at a clinic in the US or Canada. Else
 * the digits as typed. An extension is left off; `phoneRaw` still has it.
 * @param typed the number as the visitor wrote it
 * @param country ISO 3166 code of the clinic's country, if the form config names one
 */
export function toE164(typed: string, country?: string): string {
  // Keyboards of some languages, and numbers copied from elsewhere, bring digits of other scripts.
  const ascii = typed.normalize('NFKC').replace(/\p{Nd}/gu, toAscii);
  // A letter, "#", "," or ";" after the number begins an extension.
  const parts = /^[^\d+]*(\+?)([^\p{L}#,;]*)/u.exec(ascii);
  const number = parts?.[2] ?? '';
  // "+44 (0)20 …": the bracketed zero is dialled only at home.
  const away = /^(\+|00)(.+)/.exec(`${parts?.[1]}${digitsOf(number.replace('(0)', ''))}`)?.[2];
  if (away && /^[1-9]\d{6,14}$/.test(away)) return `+${away}`;
  const digits = digitsOf(number);
  const home = country && NORTH_AMERICA.includes(country) && /^1?([2-9]\d{9})$/.exec(digits);
  return home ? `+1${home[1]}` : digits;
}

/** The ten digits of each script stand in a row: how many stand before this one is its value. */
function toAscii(digit: string): string {
  let value = 0;
  const code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
