/**
 * Limits that both the reading of a config and the verdict on it hold to. Import it whole,
 * `* as LIMITS`: what is not used is not shipped.
 */

/** Characters in a one-line answer unless the field says otherwise. */
export const text = 200;
/** Characters in a long answer unless the field says otherwise. */
export const textarea = 2000;
/** The most characters that any field may ask for. */
export const maxLength = 10_000;
/** Characters in an e-mail address (RFC 5321, section 4.5.3.1.3). */
export const email = 254;
/** The largest figure that a range may reach, either way. */
export const figure = 1_000_000;
/** The largest figure that a range may begin at: the ten of a default one still fit above. */
export const rangeStart = 999_990;
/** Decimals that a number may have: with three, "1,125" could be a thousand and more. */
export const decimals = 2;
/** Days ahead that a visit may be wished for: a longer list is no list to choose from. */
export const daysAhead = 90;
/** Wishes for a visit in one answer. */
export const wishes = 3;
/** Photos that one field may ask for: more, and a visitor gives up. */
export const photos = 6;
/** The longest edge of a photo as it is sent, in pixels: below, hair cannot be told; above, a phone link is choked. */
export const leastEdge = 320;
export const mostEdge = 2560;
/** Bytes of a config fetched from a URL; beyond that something is wrong at that address. */
export const configBytes = 512 * 1024;
/** Milliseconds that a config URL may take. */
export const configMs = 8000;
/** Questions with their answers in one block. */
export const faq = 6;
/** Short answers on a practitioner's card. */
export const expertise = 3;
/** Quotes below a rating. */
export const quotes = 2;
/** Practitioners in one block. */
export const people = 12;
/** Pairs of pictures in one block. */
export const pairs = 24;
/** The first and the last year that a training may bear. */
export const firstYear = 1950;
export const lastYear = 2100;
/** Reviews that one rating may count. */
export const reviews = 1_000_000;
/** The most points that a rating may be out of. */
export const points = 100;
/** Seconds that a trigger may wait: nobody stays on a page for longer. */
export const triggerSeconds = 3600;
/** How far down a page one may scroll. */
export const percent = 100;
/** Weeks that a result may have healed. */
export const weeks = 1000;
/** Minutes of opening time within which a clinic may promise to reply. */
export const soonestReply = 5;
export const latestReply = 6000;
