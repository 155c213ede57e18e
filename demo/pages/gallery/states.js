// @ts-check
// Brings a form into a state as a visitor would: by answers and by its button.
import { spoilPhoto, takePhotos } from './photos.js';

/** @typedef {'empty' | 'filled' | 'fault' | 'sending'} State */

/** @type {Readonly<Record<State, string>>} */
export const STATES = {
  empty: 'Empty',
  filled: 'Filled',
  fault: 'At fault',
  sending: 'Sending, fields disabled',
};

/** What will do in a typed control, by what it is. */
const WORDS = new Map([
  ['date', '2027-12-01'],
  ['email', 'ada@example.com'],
  ['number', '2000'],
  ['postal', '75201'],
  ['range', '7'],
  ['tel', '214 555 0142'],
  ['textarea', 'It began at the temples, in 2019.'],
]);

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/** @param {Control} control */
const isChoice = ({ type }) => type === 'radio' || type === 'checkbox';

/** @param {Control} control */
function kindOf(control) {
  const figure = control.closest('.figure')?.getAttribute('data-kind');
  return figure ?? (control.autocomplete === 'postal-code' ? 'postal' : control.type);
}

/** @param {Control} control @param {string} text */
function write(control, text) {
  control.value = text;
  for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
}

/** @param {HTMLFormElement} form @returns {Control[]} */
const controlsOf = (form) => [
  ...form.querySelectorAll(
    /** @type {'input'} */ (
      '[data-field] :is(input:not([type="file"], [type="hidden"]), select, textarea)'
    ),
  ),
];

/** @param {HTMLFormElement} form @param {Control} control */
function isAnswered(form, control) {
  if (!isChoice(control)) return control.value !== '';
  return form.querySelector(`[name="${control.name}"]:checked`) !== null;
}

/** @param {Control} control */
function answer(control) {
  if (isChoice(control)) control.click();
  else if (control instanceof HTMLSelectElement) write(control, control.options[1]?.value ?? '');
  else write(control, WORDS.get(kindOf(control)) ?? 'Ada');
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** @param {() => unknown} holds */
async function until(holds) {
  while (!holds()) await frame();
}

/**
 * Answers what has no answer; an answer may bring up a further question.
 *
 * @param {HTMLFormElement} form
 */
async function fill(form) {
  for (let left = 200; left > 0; left--) {
    const next = controlsOf(form).find((control) => !isAnswered(form, control));
    if (!next) return takePhotos(form, until);
    answer(next);
    await frame();
  }
}

/** @param {HTMLFormElement} form */
function press(form) {
  const button = form.querySelector('.primary');
  if (button instanceof HTMLElement) button.click();
}

/**
 * Answers all that comes before the last step.
 *
 * @param {HTMLFormElement} form
 */
async function leadToLast(form) {
  const stepOf = () => form.querySelector('[data-step]')?.getAttribute('data-step');
  while (form.querySelector('[data-action="next"]')) {
    const step = stepOf();
    await fill(form);
    press(form);
    await until(() => stepOf() !== step);
  }
}

/**
 * @typedef {object} Goal
 * @property {State} state
 * @property {boolean} isLast whether it is the last step that shall show
 * @property {ReadonlyMap<string, string>} wrong what is typed where a field shall be at fault, by its id
 */

/** @param {HTMLFormElement} form @param {Goal} goal */
export async function bring(form, { state, isLast, wrong }) {
  if (isLast || state === 'sending') await leadToLast(form);
  if (state === 'filled' || state === 'sending') await fill(form);
  if (state === 'fault') {
    for (const control of controlsOf(form)) {
      const text = wrong.get(control.name);
      if (text) write(control, text);
    }
    await spoilPhoto(form, until);
  }
  if (state === 'fault' || state === 'sending') press(form);
  if (state === 'fault') await until(() => form.querySelector('.summary'));
  if (state === 'sending') await until(() => form.querySelector('[inert]'));
}
