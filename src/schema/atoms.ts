/**
 * The smallest schemas that others are made of. A message here is not an error's whole wording but
 * the part that says what is allowed; `judge` puts the rest around it.
 *
 * Of two ways to say the same in zod, these files take the one that is lighter in a page: `literal`
 * for `enum`, `multipleOf(1)` for `int`, `catchall` for `record`, a list of length 2 for `tuple`.
 */
import * as z from 'zod/mini';
import { ID_PATTERN } from '../model/ids.ts';
import * as CONFIG_PATTERNS from '../model/config-patterns.ts';
import * as PATTERNS from '../model/patterns.ts';

const matching = (pattern: RegExp, allowed: string) => z.string().check(z.regex(pattern, allowed));

/** What an address may be; `judge` tells the refused ones by it. */
export const ADDRESS = 'an address: https://… or, on the page’s own site, /…';
/** What an id may be. */
export const ID = 'an id: a small letter, then small letters, digits and _, 40 at most';

export const text = z.string();
export const words = z.string().check(z.minLength(1));
export const flag = z.boolean();
export const whole = (low: number, high: number) =>
  z.number().check(z.multipleOf(1, { abort: true }), z.gte(low), z.lte(high));
/** A list that must not be empty. */
export const listOf = <T extends z.core.SomeType>(item: T) => z.array(item).check(z.minLength(1));
/** An object of any keys whose values are all alike. */
export const tableOf = <T extends z.core.SomeType>(value: T) => z.catchall(z.object({}), value);

export const id = matching(ID_PATTERN, ID);
/** By itself, so that JSON Schema can name the refused ones. */
export const fieldId = matching(ID_PATTERN, ID);
export const formId = matching(CONFIG_PATTERNS.formId, `${ID}, and -`);
/** Absolute http(s), or a path on the clinic's own site. */
export const address = matching(PATTERNS.address, ADDRESS);
export const phone = matching(PATTERNS.phone, 'a number like +1 214 555 0100');
export const email = matching(PATTERNS.email, 'an address like desk@clinic.com');
export const country = matching(
  CONFIG_PATTERNS.country,
  'two capital letters that stand for a country, like US',
);
export const locale = matching(PATTERNS.locale, 'a language tag like en-US');
export const colour = matching(PATTERNS.colour, 'a colour like #0f6b6b');
export const currency = matching(CONFIG_PATTERNS.currency, 'three capital letters, like USD');
export const day = matching(CONFIG_PATTERNS.day, 'a day like 2026-11-01, or today');
export const date = matching(CONFIG_PATTERNS.date, 'a day like 2026-11-01');
export const time = matching(CONFIG_PATTERNS.time, 'a time like 09:00 or 17:30');
