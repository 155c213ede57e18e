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
/** Bytes of a config fetched from a URL; beyond that something is wrong at that address. */
export const configBytes = 512 * 1024;
/** Milliseconds that a config URL may take. */
export const configMs = 8000;
