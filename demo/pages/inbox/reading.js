// @ts-check
// What the front desk reads of one submission, whichever form it was posted in.
import { mailLink, pageLink, phoneLink } from './links.js';
import { capitalised, isYes, labelOf, textOf } from './read-value.js';

/** @typedef {import('./read-value.js').Fields} Fields */

/**
 * @typedef {object} Row
 * @property {string} label
 * @property {string} text
 * @property {string} [href]
 */

/**
 * @typedef {object} ConsentRow
 * @property {string} label
 * @property {boolean} given
 * @property {string} text the words that were agreed to
 * @property {string} version
 * @property {string} at ISO 8601
 */

/**
 * @typedef {object} Reading
 * @property {string} reference
 * @property {boolean} test
 * @property {string} name
 * @property {string} summary
 * @property {string} submittedAt ISO 8601
 * @property {readonly Row[]} contact
 * @property {readonly Row[]} answers
 * @property {readonly ConsentRow[]} consents
 * @property {readonly Row[]} origin where it came from
 */

/**
 * @param {string} label
 * @param {unknown} value
 * @param {(text: string) => string | undefined} [link]
 * @returns {Row}
 */
export function row(label, value, link) {
  const text = textOf(value);
  const href = link?.(text);
  return href === undefined ? { label, text } : { label, text, href };
}

/**
 * @param {readonly [key: string, value: unknown]} entry
 * @returns {Row}
 */
export function plainRow([key, value]) {
  return row(labelOf(key), value);
}

/**
 * @typedef {object} Touch a page view that a visitor came by
 * @property {unknown} at
 * @property {unknown} landing
 * @property {unknown} referrer
 * @property {readonly (readonly [name: string, value: unknown])[]} campaign
 */

/**
 * @param {string} which put before each label
 * @param {Touch} touch
 * @returns {Row[]}
 */
function rowsOfTouch(which, { landing, referrer, campaign }) {
  const named = campaign.map(([name, value]) => [name, textOf(value)]).filter(([, text]) => text);
  return [
    pageRow(capitalised(`${which}came from`), referrer),
    pageRow(capitalised(`${which}landed on`), landing),
    row(
      capitalised(`${which}campaign`),
      named.map((pair) => pair.join(' ')),
    ),
  ];
}

/**
 * How a visitor came to the site, at first and lately; where that is one, it is told once.
 * @param {Touch} first
 * @param {Touch} last
 * @returns {Row[]}
 */
export function touchRows(first, last) {
  if (textOf(first.at) === textOf(last.at)) return rowsOfTouch('', last);
  return [...rowsOfTouch('first ', first), ...rowsOfTouch('last ', last)];
}

/**
 * @param {unknown} honeypot whether a field that no visitor sees was filled in
 * @returns {Row}
 */
export function spamRow(honeypot) {
  return row('Sign of spam', isYes(honeypot) ? 'A field that no visitor sees was filled in' : '');
}

/**
 * @param {readonly Row[]} rows
 * @returns {Row[]} those with something to read
 */
export function filled(rows) {
  return rows.filter(({ text }) => text !== '');
}

/**
 * @param {readonly unknown[]} parts
 * @returns {string}
 */
export function fullName(parts) {
  return parts.map(textOf).filter(Boolean).join(' ');
}

/**
 * @param {{ readonly phone: unknown, readonly email: unknown, readonly method: unknown, readonly times: unknown }} contact
 * @returns {Row[]}
 */
export function contactRows({ phone, email, method, times }) {
  return [
    row('Phone', phone, phoneLink),
    row('Email', email, mailLink),
    row('Reply by', capitalised(textOf(method))),
    row('Good times', capitalised(textOf(times))),
  ];
}

/**
 * @param {string} label
 * @param {unknown} value
 * @returns {Row}
 */
export function pageRow(label, value) {
  return row(label, value, pageLink);
}
