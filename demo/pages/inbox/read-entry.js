// @ts-check
import { fieldsOf, isFields, textOf } from './read-value.js';

/**
 * One line of the inbox file.
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} receivedAt ISO 8601
 * @property {string} contentType
 * @property {import('./read-value.js').Fields} submission
 */

/**
 * @param {string} json a list of entries, newest first
 * @returns {Entry[]} oldest first
 */
export function readEntries(json) {
  /** @type {unknown} */
  const values = JSON.parse(json);
  if (!Array.isArray(values)) throw new TypeError('The inbox sent no list.');
  return values.map(toEntry).reverse();
}

/**
 * @param {string} json
 * @returns {Entry}
 */
export function readEntry(json) {
  return toEntry(JSON.parse(json));
}

/**
 * @param {unknown} value
 * @returns {Entry}
 */
function toEntry(value) {
  const { receivedAt, contentType, submission } = fieldsOf(value);
  if (!isFields(submission)) throw new TypeError('The inbox sent an entry without a submission.');
  return {
    id: textOf(submission.id),
    receivedAt: textOf(receivedAt),
    contentType: textOf(contentType),
    submission,
  };
}
