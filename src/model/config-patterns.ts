/** What else of a form config must look like, as patterns.ts has it for a tag's settings. */

/** Id of a form: as `ID_PATTERN`, and hyphens, because it may be a template's name. */
export const formId = /^[a-z][a-z0-9_-]{0,39}$/;
/** ISO 3166-1, two letters; none of those that it leaves to its users, but for Kosovo's. */
export const country = /^(?!AA|Q[M-Z]|X[^K]|ZZ)[A-Z]{2}$/;
/** ISO 4217. */
export const currency = /^[A-Z]{3}$/;
/** ISO 8601, a day; whether its month has that day is for `isDate` to say. */
export const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** A day, or the day on which the form is filled as the clinic's calendar has it. */
export const day = /^(today|\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/;
/** A time of day on a clock of 24 hours; 24:00 is midnight at the end of the day. */
export const time = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
