// @ts-check
import { h } from './dom.js';
import { formatTime } from './format-time.js';
import { readSubmission } from './read-submission.js';

/** @typedef {import('./read-entry.js').Entry} Entry */
/** @typedef {import('./reading.js').Row} Row */
/** @typedef {import('./reading.js').ConsentRow} ConsentRow */

/**
 * @param {Entry} entry
 * @param {boolean} isNew whether it came while the page was open
 * @returns {HTMLElement}
 */
export function entryCard(entry, isNew) {
  const reading = readSubmission(entry.submission);
  const time = reading.submittedAt || entry.receivedAt;
  return h(
    'li',
    { class: isNew ? 'entry is-new' : 'entry' },
    h(
      'header',
      { class: 'entry-head' },
      h('h2', {}, reading.name || 'No name given'),
      reading.reference === '' ? undefined : h('code', { class: 'reference' }, reading.reference),
      isNew ? h('span', { class: 'tag tag-new' }, 'New') : undefined,
      reading.test ? h('span', { class: 'tag tag-test' }, 'Test') : undefined,
      h('time', { datetime: time }, formatTime(time)),
    ),
    reading.summary === '' ? undefined : h('p', { class: 'summary' }, reading.summary),
    h(
      'div',
      { class: 'entry-body' },
      rowList('Contact', reading.contact),
      rowList('Answers', reading.answers),
      consentList(reading.consents),
      rowList('Where from', reading.origin),
    ),
    rawJson(entry),
  );
}

/**
 * @param {string} title
 * @param {readonly Row[]} rows
 * @returns {HTMLElement | undefined}
 */
function rowList(title, rows) {
  if (rows.length === 0) return undefined;
  const list = h('dl', {});
  for (const row of rows) {
    const value = row.href === undefined ? row.text : link(row.href, row.text);
    list.append(h('div', {}, h('dt', {}, row.label), h('dd', {}, value)));
  }
  return h(
    'section',
    { class: `rows rows-${title.toLowerCase().replace(' ', '-')}` },
    h('h3', {}, title),
    list,
  );
}

/**
 * @param {string} href
 * @param {string} text
 * @returns {HTMLElement}
 */
function link(href, text) {
  const isPage = href.startsWith('http');
  return h('a', isPage ? { href, target: '_blank', rel: 'noopener noreferrer' } : { href }, text);
}

/**
 * @param {readonly ConsentRow[]} consents
 * @returns {HTMLElement | undefined}
 */
function consentList(consents) {
  if (consents.length === 0) return undefined;
  const list = h('ul', {});
  for (const consent of consents) {
    const word = consent.given ? 'Given' : 'Not given';
    const version = consent.version === '' ? '' : `version ${consent.version}`;
    const details = [version, formatTime(consent.at)].filter(Boolean).join(', ');
    list.append(
      h(
        'li',
        { class: consent.given ? 'given' : 'withheld' },
        h('b', {}, `${consent.label}: ${word.toLowerCase()}`),
        consent.text === '' ? undefined : h('span', {}, consent.text),
        details === '' ? undefined : h('small', {}, details),
      ),
    );
  }
  return h('section', { class: 'consents' }, h('h3', {}, 'Consent'), list);
}

/**
 * @param {Entry} entry
 * @returns {HTMLElement}
 */
function rawJson(entry) {
  return h(
    'details',
    { class: 'raw' },
    h('summary', {}, 'As it was received'),
    h('p', {}, `${entry.contentType}, ${entry.receivedAt}`),
    h('pre', { tabindex: '0' }, JSON.stringify(entry.submission, undefined, 2)),
  );
}
