import { visible } from '../model/visible.ts';

/** What other programs paste as a line's end: Word's soft return, form feed, Unicode's own. */
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/**
 * Typed text as receivers can store it: Unicode NFC, without control characters or what nobody sees.
 * Half a surrogate pair (an emoji cut in two) becomes U+FFFD: some databases refuse the whole row.
 * @param kind of the field; in a textarea line ends stay (`\n`), else each run becomes a space
 */
export function cleanText(typed: string, kind: string): string {
  const text = typed
    .replace(LINE_ENDS, '\n')
    .replace(kind === 'textarea' ? /\t/g : /[\t\n]+/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
  return visible(text, kind).normalize('NFC');
}

/** An e-mail address with its domain in lower case; the part before `@` may be case-sensitive. */
export const cleanEmail = (address: string): string =>
  address.replace(/[^@]*$/, (domain) => domain.toLowerCase());
