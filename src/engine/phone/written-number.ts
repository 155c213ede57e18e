/** A number as it was written, in plain digits and without an extension. */
export interface WrittenNumber {
  /** The digits, after a `+` where one was typed. */
  full: string;
  /** The same without a bracketed zero: in "+44 (0)20 …" it is dialled only at home. */
  away: string;
}

/** Reads what may be a phone number, in digits of any script and whatever stands around it. */
export function writtenNumber(typed: string): WrittenNumber {
  // Keyboards of some languages, and numbers copied from elsewhere, bring digits of other scripts.
  const ascii = typed.normalize('NFKC').replace(/\p{Nd}/gu, toAscii);
  // A letter, "#", "," or ";" after the number begins an extension.
  const [, plus = '', number = ''] = /^[^\d+]*(\+?)([^\p{L}#,;]*)/u.exec(ascii) ?? [];
  return {
    full: plus + digitsOf(number),
    away: plus + digitsOf(number.replace('(0)', '')),
  };
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
