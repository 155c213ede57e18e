/** Hands out `count` random bytes; in a page `crypto.getRandomValues` fills them. */
export type RandomBytes = (count: number) => Uint8Array;

/**
 * No 0/O, 1/I/L, so that it can be read out on the phone; no vowels, so that it spells no word.
 */
const REFERENCE_ALPHABET = '23456789BCDFGHJKMNPQRSTVWXYZ';

/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of time, then chance. Ids of later
 * milliseconds sort after earlier ones.
 * @param nowMs milliseconds since 1970
 */
export function uuidV7(nowMs: number, randomBytes: RandomBytes): string {
  const time = hex(Math.max(0, Math.floor(nowMs)), 12);
  let chance = '';
  for (const byte of randomBytes(10)) chance += hex(byte, 2);
  // The variant takes two bits of its digit; the other two are chance.
  const variant = '89ab'.charAt(parseInt(chance.slice(18), 16) % 4);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${chance.slice(0, 3)}`,
    variant + chance.slice(3, 6),
    chance.slice(6, 18),
  ].join('-');
}

/**
 * A short name for a submission, such as "K7QX-2M", for the visitor and the front desk to speak of.
 * It need not be unique: the id is.
 */
export function referenceFrom(randomBytes: RandomBytes): string {
  let text = '';
  for (const byte of randomBytes(6)) {
    text += REFERENCE_ALPHABET.charAt(byte % REFERENCE_ALPHABET.length);
  }
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
