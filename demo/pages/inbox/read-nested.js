// @ts-check
import { priceRows } from './read-price.js';
import {
  contactRows,
  filled,
  fullName,
  pageRow,
  plainRow,
  row,
  spamRow,
  touchRows,
} from './reading.js';
import { fieldsOf, isFields, isYes, labelOf, textOf } from './read-value.js';

/** @typedef {import('./read-value.js').Fields} Fields */

/**
 * @param {Fields} submission in its nested form
 * @returns {import('./reading.js').Reading}
 */
export function readNested(submission) {
  const { name, firstName, lastName, phone, phoneRaw, email, contactMethod, bestTime, ...others } =
    fieldsOf(submission.contact);
  return {
    reference: textOf(submission.reference),
    test: isYes(submission.test),
    name: fullName([name, firstName, lastName]),
    summary: textOf(submission.summary),
    submittedAt: textOf(submission.submittedAt),
    contact: filled([
      ...contactRows({ phone: phone ?? phoneRaw, email, method: contactMethod, times: bestTime }),
      ...Object.entries(others).map(plainRow),
    ]),
    answers: answerRows(submission),
    consents: Object.entries(fieldsOf(submission.consents)).map(readConsent),
    origin: originRows(submission),
  };
}

/**
 * @param {Fields} submission
 * @returns {import('./reading.js').Row[]}
 */
function answerRows(submission) {
  const { questions, journey, practitioner, location, photos, priceGuide } = submission;
  return filled([
    ...Object.entries(fieldsOf(submission.answers)).map(answerRow),
    row('Questions', Array.isArray(questions) ? lines(questions) : worded(questions)),
    row('Their story', worded(journey)),
    row('Practitioner', worded(practitioner)),
    row('Location', worded(location)),
    row('Photos', photoLines(photos)),
    ...priceRows(priceGuide),
  ]);
}

/**
 * @param {readonly [id: string, answer: unknown]} entry
 * @returns {import('./reading.js').Row}
 */
function answerRow([id, answer]) {
  if (!isFields(answer)) return plainRow([id, answer]);
  const text = textOf(answer.text) || textOf(answer.value);
  return row(textOf(answer.label) || labelOf(id), text);
}

/**
 * @param {unknown} value a text, or an object that carries one
 * @returns {string}
 */
function worded(value) {
  const { text, name, label } = fieldsOf(value);
  return textOf(text) || textOf(name) || textOf(label) || textOf(value);
}

/**
 * @param {unknown} photos
 * @returns {string} each shot with its file's name and size, or that it comes later
 */
function photoLines(photos) {
  if (!Array.isArray(photos)) return '';
  return photos
    .map((photo) => {
      const { label, name, bytes, later } = fieldsOf(photo);
      const size = `${Math.round(Number(bytes) / 1000)} kB`;
      return `${textOf(label)}: ${later === true ? 'to be sent later' : `${textOf(name)}, ${size}`}`;
    })
    .join('\n');
}

/**
 * @param {readonly unknown[]} values
 * @returns {string}
 */
function lines(values) {
  return values.map(worded).filter(Boolean).join('\n');
}

/**
 * @param {readonly [id: string, consent: unknown]} entry
 * @returns {import('./reading.js').ConsentRow}
 */
function readConsent([id, consent]) {
  const { given = consent, text, version, at } = fieldsOf(consent);
  return {
    label: labelOf(id),
    given: isYes(given),
    text: textOf(text),
    version: textOf(version),
    at: textOf(at),
  };
}

/**
 * @param {unknown} touch
 * @returns {import('./reading.js').Touch}
 */
function readTouch(touch) {
  const { at, landing, referrer, utm, clickIds } = fieldsOf(touch);
  const campaign = Object.entries({ ...fieldsOf(utm), ...fieldsOf(clickIds) });
  return { at, landing, referrer, campaign };
}

/**
 * @param {Fields} submission
 * @returns {import('./reading.js').Row[]}
 */
function originRows(submission) {
  const { page, first, last } = fieldsOf(submission.attribution);
  const { honeypot } = fieldsOf(submission.guard);
  const { device, locale, timeZone } = fieldsOf(submission.visitor);
  const { id, revision } = fieldsOf(submission.form);
  return filled([
    pageRow('Page', page),
    ...touchRows(readTouch(first), readTouch(last)),
    row('Visitor', [device, locale, timeZone]),
    row('Form', [id, revision]),
    spamRow(honeypot),
  ]);
}
