// @ts-check
import { row } from './reading.js';
import { fieldsOf, labelOf, textOf } from './read-value.js';

/**
 * @param {unknown} priceGuide of a nested submission
 * @returns {import('./reading.js').Row[]} what was shown, from which answers, and what each rule moved
 */
export function priceRows(priceGuide) {
  const { display, currency, inputs, lines } = fieldsOf(priceGuide);
  const read = Array.isArray(inputs) ? inputs : [];
  const moved = Array.isArray(lines) ? lines : [];
  return [
    row('Price guide shown', display),
    row('Computed from', read.map(inputOf).join('\n')),
    row('What moved it', moved.map((line) => lineOf(line, textOf(currency))).join('\n')),
  ];
}

/** @param {unknown} input */
function inputOf(input) {
  const { field, value } = fieldsOf(input);
  return `${labelOf(textOf(field))}: ${textOf(value)}`;
}

/**
 * @param {unknown} line
 * @param {string} currency
 * @returns {string}
 */
function lineOf(line, currency) {
  const { rule, label, low, high } = fieldsOf(line);
  const ends = [...new Set([low, high])].map((end) => money(end, currency)).join(' to ');
  return `${textOf(label) || labelOf(textOf(rule).replace('#', ''))}: ${ends}`;
}

/**
 * @param {unknown} amount in minor units
 * @param {string} currency ISO 4217; what no browser knows is written as it came
 * @returns {string}
 */
function money(amount, currency) {
  if (typeof amount !== 'number' || !/^[A-Z]{3}$/.test(currency)) return textOf(amount);
  // As the form shows amounts: whole ones without decimals.
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
