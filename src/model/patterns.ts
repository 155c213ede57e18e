/**
 * What the settings of a tag must look like; the verdict and the reading hold to the same patterns.
 * No flags, so that each is also a `pattern` of JSON Schema. What only a form config may say stands
 * in config-patterns.ts: that way no tag without one ships it.
 */

/**
 * Absolute http(s) without a user's name, which `fetch` refuses, and with a port that a URL can
 * have, or a path on the page's own site. A backslash would lead to another host.
 */
export const address =
  /^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/\\?#@:[\]%<>^|]+(:(\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?([/?#]\S*)?|\/(?![/\\])\S*)$/;
export const phone = /^\+?[\d(][\d\s()./-]{2,30}(\s?([Ee][Xx][Tt]\.?|[Xx])\s?\d{1,6})?$/;
export const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** BCP 47: language, script, region; whatever matches, `Intl` takes. */
export const locale = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/;
export const colour = /^#([\dA-Fa-f]{3}|[\dA-Fa-f]{6})$/;
