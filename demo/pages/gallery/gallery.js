// @ts-check
// What shows stands in the address, so each view is a link to hand on: ?kind=date&scheme=dark.
import { byId, h } from '../inbox/dom.js';
import {
  aboutKind,
  ALL,
  configOfKind,
  configOfTemplate,
  KIND_NAMES,
  TEMPLATES,
  WRONG,
} from './configs.js';
import { bring, STATES } from './states.js';

/** @typedef {import('./states.js').State} State */

/** @type {Window & { ConsultForm?: unknown[] }} */
const page = window;

const asked = new URLSearchParams(location.search);

/** @param {string} name @param {readonly string[]} known @param {string} other */
function read(name, known, other) {
  const value = asked.get(name) ?? '';
  return known.includes(value) ? value : other;
}

/** @type {State[]} */
const STATE_NAMES = ['empty', 'filled', 'fault', 'sending'];
const SCHEMES = ['auto', 'light', 'dark'];
const STEPS = ['first', 'last'];
const SURFACES = ['inline', 'popover', 'dialog', 'drawer'];
const WIDTHS = ['auto', '320', '360', '480', '640'];

const template = read('template', TEMPLATES, '');
const kind = read('kind', KIND_NAMES, ALL);
const scheme = read('scheme', SCHEMES, 'auto');
const step = read('step', STEPS, 'first');
const surface = read('surface', SURFACES, 'inline');
const width = read('width', WIDTHS, 'auto');
const state = STATE_NAMES.find((name) => name === asked.get('state')) ?? 'empty';

/** A kind alone shows in all of its states side by side. */
const shown = template || kind === ALL ? [state] : STATE_NAMES;

/** @param {Readonly<Record<string, string>>} change */
function linkTo(change) {
  const next = new URLSearchParams(asked);
  if (change['kind']) next.delete('template');
  if (change['template']) next.delete('kind');
  for (const [name, value] of Object.entries(change)) next.set(name, value);
  // What not every view has.
  if (!next.has('template')) next.delete('step');
  return `?${next}`;
}

/**
 * @typedef {object} Choice
 * @property {string} name
 * @property {readonly string[]} values
 * @property {string} now
 * @property {(value: string) => string} [words]
 */

/** @param {string} id @param {Choice} choice */
function listLinks(id, { name, values, now, words = (value) => value }) {
  const links = values.map((value) => {
    const current = value === now ? { 'aria-current': 'page' } : {};
    return h('li', {}, h('a', { href: linkTo({ [name]: value }), ...current }, words(value)));
  });
  byId(id).append(...links);
}

function drawMenus() {
  const wide = matchMedia('(min-width: 900px)').matches;
  for (const one of document.querySelectorAll('.menu details')) one.toggleAttribute('open', wide);
  const nowKind = template ? '' : kind;
  const nameKind = (/** @type {string} */ value) => (value === ALL ? 'All kinds' : value);
  listLinks('kinds', { name: 'kind', values: KIND_NAMES, now: nowKind, words: nameKind });
  listLinks('templates', { name: 'template', values: TEMPLATES, now: template });
  byId('state-view').hidden = shown.length > 1;
  const nameState = (/** @type {string} */ value) =>
    STATES[STATE_NAMES.find((one) => one === value) ?? 'empty'];
  listLinks('states', { name: 'state', values: STATE_NAMES, now: state, words: nameState });
  byId('step-view').hidden = !template;
  listLinks('steps', { name: 'step', values: STEPS, now: step });
  listLinks('surfaces', { name: 'surface', values: SURFACES, now: surface });
  const nameWidth = (/** @type {string} */ value) =>
    value === 'auto' ? 'as it is' : `${value} px`;
  listLinks('widths', { name: 'width', values: WIDTHS, now: width, words: nameWidth });
  const nameScheme = (/** @type {string} */ value) => (value === 'auto' ? 'the device’s' : value);
  listLinks('schemes', { name: 'scheme', values: SCHEMES, now: scheme, words: nameScheme });
}

/**
 * The form that has been drawn in a frame, once it has.
 *
 * @param {Element} frame
 * @returns {Promise<HTMLFormElement>}
 */
function formIn(frame) {
  return new Promise((resolve) => {
    const look = () => {
      const form = frame.querySelector('consult-form')?.shadowRoot?.querySelector('form');
      if (form) resolve(form);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** @param {Readonly<Record<string, unknown>>} config @param {State} one */
async function showState(config, one) {
  const frame = h('section', { id: `state-${one}`, 'aria-label': STATES[one] });
  if (width !== 'auto') frame.style.setProperty('--window', `${width}px`);
  if (shown.length > 1) frame.append(h('h3', {}, STATES[one]));
  if (one === 'sending') {
    frame.append(h('p', { class: 'about' }, 'Its answer comes after nine seconds.'));
  }
  byId('stage').append(frame);
  const url = one === 'sending' ? '/webhook/late' : '/webhook';
  const webhook = { url, photos: 'multipart' };
  (page.ConsultForm ??= []).push(['mount', { ...config, webhook }, { target: `#${frame.id}` }]);
  const form = await formIn(frame);
  await bring(form, { state: one, isLast: step === 'last', wrong: WRONG });
  frame.setAttribute('data-reached', one);
}

/** What floats has one form on the page, behind its button. @param {Readonly<Record<string, unknown>>} config */
function showFloating(config) {
  byId('stage').append(h('p', { class: 'about' }, 'Its button is at the corner of the window.'));
  const webhook = { url: '/webhook', photos: 'multipart' };
  (page.ConsultForm ??= []).push(['mount', { ...config, surface, webhook }]);
}

async function showAll() {
  const config = template ? configOfTemplate(template) : configOfKind(kind);
  document.documentElement.dataset['scheme'] = scheme;
  const name = template || (kind === ALL ? 'All kinds' : kind);
  document.title = `${name}: gallery of Consult Form`;
  byId('title').textContent = template ? `Template ${template}` : name;
  byId('about').textContent = template ? '' : aboutKind(kind);
  byId('config').textContent = JSON.stringify(config, null, 2);
  drawMenus();
  if (surface !== 'inline') return showFloating(config);
  await Promise.all(shown.map((one) => showState(config, one)));
  // A form leads to its faults, which is not where a look at the gallery begins.
  scrollTo({ top: 0, behavior: 'instant' });
}

void showAll();
