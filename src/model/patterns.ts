/**
 * What written text must look like; the verdict and the reading hold to the same ones. No flags, so
 * that each is also a `pattern` of JSON Schema. Import it whole, `* as PATTERNS`: what is not used is
 * not shipped.
 */

/** Id of a form: as `ID_PATTERN`, and hyphens, because it may be a template's name. */
export const formId = /^[a-z][a-z0-9_-]{0,39}$/;
/**
 * Absolute http(s) without a user's name, which `fetch` refuses, or a path on the page's own site. A
 * backslash would lead to another host.
 */
export const address =
  /^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/\\?#@:[\]%<>^|]+(:\d{1,5})?([/?#]\S*)?|\/(?![/\\])\S*)$/;
export const phone = /^\+?[\d(][\d\s()./-]{2,30}(\s?([Ee][Xx][Tt]\.?|[Xx])\s?\d{1,6})?$/;
export const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** ISO 3166-1, two letters. */
export const country = /^[A-Z]{2}$/;
/** BCP 47: language, script, region; whatever matches, `Intl` takes. */
export const locale = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/;
export const colour = /^#([\dA-Fa-f]{3}|[\dA-Fa-f]{6})$/;
/** ISO 4217. */
export const currency = /^[A-Z]{3}$/;
/** ISO 8601, a day; whether its month has that day is for `isDate` to say. */
export const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
