/*
 * Marks that nobody sees and that come along with what is copied: zero-width space, direction, byte
 * order (which `\s` has too). The joiners U+200C and U+200D are none inside: names are spelt with
 * them.
 */
const MARKS = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** From the first to the last character that is seen; read once, however long the text. */
const SEEN =
  /[^\s\u200b-\u200f\u202a-\u202e\u2060-\u206f]([^]*[^\s\u200b-\u200f\u202a-\u202e\u2060-\u206f])?/;

/**
 * What is seen of something typed: without blanks and invisible marks around it, and in an address
 * or a number without such marks anywhere.
 * @param kind of the field
 */
export function visible(typed: string, kind: string): string {
  const text = kind === 'email' || kind === 'phone' ? typed.replace(MARKS, '') : typed;
  return SEEN.exec(text)?.[0] ?? '';
}
