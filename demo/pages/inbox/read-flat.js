// @ts-check
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
import { isYes, labelOf, textOf } from './read-value.js';

/** @typedef {import('./read-value.js').Fields} Fields */

// Told elsewhere, or of use to machines only; the raw JSON below each entry still has them.
const notAnswers = new Set(
  [
    'format id reference test form_id form_revision submitted_at summary',
    'name first_name last_name email phone phone_raw contact_method best_time',
    'price_low price_high price_currency',
    'page locale time_zone device elapsed_ms clinic_time_zone honeypot',
  ]
    .join(' ')
    .split(' '),
);
const touchKey = /^(?:first|last)_touch_/;
const consentKey = /^consent_(.+?)(?:_(text|version|at))?$/;

/**
 * @param {Fields} flat snake_case keys; one that is not known becomes an answer
 * @returns {import('./reading.js').Reading}
 */
export function readFlat(flat) {
  const answers = Object.entries(flat).filter(
    ([key]) => !notAnswers.has(key) && !consentKey.test(key) && !touchKey.test(key),
  );
  return {
    reference: textOf(flat.reference),
    test: isYes(flat.test),
    name: fullName([flat.name, flat.first_name, flat.last_name]),
    summary: textOf(flat.summary),
    submittedAt: textOf(flat.submitted_at),
    contact: filled(
      contactRows({
        phone: textOf(flat.phone) || flat.phone_raw,
        email: flat.email,
        method: flat.contact_method,
        times: flat.best_time,
      }),
    ),
    answers: filled(answers.map(plainRow)),
    consents: readConsents(flat),
    origin: filled([
      pageRow('Page', flat.page),
      ...touchRows(readTouch(flat, 'first_touch_'), readTouch(flat, 'last_touch_')),
      row('Visitor', [flat.device, flat.locale, flat.time_zone]),
      row('Form', [flat.form_id, flat.form_revision]),
      spamRow(flat.honeypot),
    ]),
  };
}

/**
 * @param {Fields} flat
 * @param {string} prefix of its keys
 * @returns {import('./reading.js').Touch}
 */
function readTouch(flat, prefix) {
  const own = new Set(['at', 'landing', 'referrer'].map((name) => prefix + name));
  const campaign = Object.entries(flat).filter(([key]) => key.startsWith(prefix) && !own.has(key));
  return {
    at: flat[`${prefix}at`],
    landing: flat[`${prefix}landing`],
    referrer: flat[`${prefix}referrer`],
    campaign: campaign.map(([key, value]) => [
      key.slice(prefix.length).replace(/^utm_/, ''),
      value,
    ]),
  };
}

/**
 * @param {Fields} flat
 * @returns {import('./reading.js').ConsentRow[]} those that were shown: of others the value is empty
 */
function readConsents(flat) {
  const ids = new Set(Object.keys(flat).flatMap((key) => consentKey.exec(key)?.[1] ?? []));
  return [...ids]
    .filter((id) => textOf(flat[`consent_${id}`]) !== '')
    .map((id) => ({
      label: labelOf(id),
      given: isYes(flat[`consent_${id}`]),
      text: textOf(flat[`consent_${id}_text`]),
      version: textOf(flat[`consent_${id}_version`]),
      at: textOf(flat[`consent_${id}_at`]),
    }));
}
