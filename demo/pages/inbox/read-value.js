// @ts-check
// Unknown values, read for a person: whatever was posted, something readable comes out.

/** @typedef {Readonly<Record<string, unknown>>} Fields */

/**
 * @param {unknown} value
 * @returns {value is Fields}
 */
export function isFields(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {Fields} empty for anything that is no object
 */
export function fieldsOf(value) {
  return isFields(value) ? value : {};
}

/**
 * @param {unknown} value
 * @returns {string} empty where there is nothing to read
 */
export function textOf(value) {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  return isFields(value) && Object.keys(value).length > 0 ? JSON.stringify(value) : '';
}

/**
 * Turns `bestTime` and `best_time` into 'Best time'.
 *
 * @param {string} key
 * @returns {string}
 */
export function labelOf(key) {
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return capitalised(words);
}

/**
 * @param {string} words
 * @returns {string}
 */
export function capitalised(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * @param {unknown} value
 * @returns {boolean} forms post their booleans as words
 */
export function isYes(value) {
  return value === true || ['true', 'yes', 'on', '1'].includes(textOf(value).toLowerCase());
}
