// @ts-check
// Links are made only of what is plainly a phone number, a mail address or a web page.

/**
 * @param {string} text
 * @returns {string | undefined}
 */
export function phoneLink(text) {
  return /^\+?[\d\s().-]{5,24}$/.test(text)
    ? `tel:${text.replaceAll(/(?!^)\(0\)|[^\d+]/g, '')}`
    : undefined;
}

/**
 * @param {string} text
 * @returns {string | undefined}
 */
export function mailLink(text) {
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(text)) return undefined;
  return `mailto:${encodeURIComponent(text).replaceAll('%40', '@')}`;
}

/**
 * @param {string} text
 * @returns {string | undefined}
 */
export function pageLink(text) {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}
