// @ts-check
// The form configs of the gallery. Its clinic is invented.
import { EXTRAS } from './extras.js';
import { KINDS } from './kinds.js';

/** @typedef {Readonly<Record<string, unknown>>} Config */

export const TEMPLATES = [
  'callback',
  'smp-consultation',
  'smp-price',
  'hair-transplant',
  'medspa-injectables',
  'dental',
  'dermatology',
  'physio',
];

/** Everything in one form. */
export const ALL = 'all';

export const KIND_NAMES = [ALL, ...Object.keys(KINDS), ...Object.keys(EXTRAS)];

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'];

const COMMON = {
  surface: 'inline',
  test: true,
  clinic: {
    name: 'Halden Scalp Studio',
    phone: '+1 214 555 0142',
    email: 'hello@haldenscalp.example',
    privacyUrl: 'https://haldenscalp.example/privacy',
    country: 'US',
    timeZone: 'America/Chicago',
    hours: [{ days: WEEK, from: '09:00', to: '18:00' }],
    locations: [
      { id: 'dallas', name: 'Dallas', address: '418 Calder Row, Suite 2' },
      { id: 'plano', name: 'Plano', address: '9 Larkin Street' },
    ],
    practitioners: [
      { id: 'teague', name: 'Marisol Teague', title: 'Scars and repairs' },
      { id: 'whitlock', name: 'Darnell Whitlock', title: 'Soft hairlines' },
    ],
  },
};

/** Kinds that ask nothing; a form of these alone is none. */
const ASK_NOTHING = ['hidden', 'note'];

/** @param {string} kind @param {boolean} isAlone */
function fieldOf(kind, isAlone) {
  const { field } = KINDS[kind] ?? {};
  // Among others photos are optional: whoever tries the form need not look for some.
  const isNeeded = !ASK_NOTHING.includes(kind) && (isAlone || kind !== 'photos');
  return { kind, ...field, ...(isNeeded && { required: true }) };
}

/** @param {string} kind */
function kindsBeside(kind) {
  if (kind === ALL) return Object.keys(KINDS);
  return ASK_NOTHING.includes(kind) ? [kind, 'text'] : [kind];
}

/** @param {string} kind @returns {Config} */
export function configOfKind(kind) {
  const own = EXTRAS[kind]?.config;
  return {
    id: 'gallery',
    ...COMMON,
    ...(own ?? { fields: kindsBeside(kind).map((one) => fieldOf(one, one === kind)) }),
  };
}

/** Notices in the clinic's own words: those of a template are there to be approved. */
const NOTICES = new Map([
  ['dental', { id: 'urgent_note', label: 'Please call us now. You can still send this form.' }],
  ['dermatology', { id: 'changing_note', label: 'Please call us for an early visit.' }],
  ['physio', { id: 'red_flag_note', label: 'Please go to urgent care now, today.' }],
]);

/** @param {string} template @returns {Config} */
export function configOfTemplate(template) {
  const notice = NOTICES.get(template);
  return { template, ...(notice && { fields: [notice] }), ...COMMON };
}

/** What is typed into a kind that shall be at fault, by the field's id. */
export const WRONG = new Map(
  Object.values(KINDS).flatMap(({ field, wrong }) =>
    field && wrong ? [[String(field['id']), wrong]] : [],
  ),
);

/** @param {string} kind */
export const aboutKind = (kind) => KINDS[kind]?.about ?? EXTRAS[kind]?.about ?? '';
