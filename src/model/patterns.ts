/**
 * What written text must look like; the verdict and the reading hold to the same ones. No flags, so
 * that each is also a `pattern` of JSON Schema.
 */
export const PATTERNS = {
  /** Id of a form: as `ID_PATTERN`, and hyphens, because it may be a template's name. */
  formId: /^[a-z][a-z0-9_-]{0,39}$/,
  /** Absolute http(s), or a path on the page's own site. A backslash would lead to another host. */
  address: /^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/\\]|\/(?![/\\]))\S*$/,
  phone: /^\+?[\d(][\d\s()./-]{2,30}(\s?([Ee][Xx][Tt]\.?|[Xx])\s?\d{1,6})?$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  /** ISO 3166-1, two letters. */
  country: /^[A-Z]{2}$/,
  /** BCP 47, without the rarer subtags. */
  locale: /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/,
  colour: /^#([\dA-Fa-f]{3}|[\dA-Fa-f]{6})$/,
} as const;

/** Whether an address would be plain http on a page that is not, which browsers refuse to call. */
export function isInsecure(address: string, pageProtocol: string): boolean {
  return pageProtocol === 'https:' && /^http:/i.test(address);
}
