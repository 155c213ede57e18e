import { ID_PATTERN } from './ids.ts';

/** Keys that the flat submission writes for itself, so no field may bear them. */
const FLAT_KEYS: readonly string[] = [
  'format',
  'id',
  'reference',
  'test',
  'form_id',
  'form_revision',
  'submitted_at',
  'summary',
  'phone_raw',
  'page',
  'locale',
  'time_zone',
  'device',
  'elapsed_ms',
  'price_guide',
  'price_low',
  'price_high',
  'price_currency',
  'clinic_time_zone',
  'honeypot',
];

/** How keys begin that it writes for consents, and for what a visitor came by. */
export const FLAT_PREFIX = /^(?:consent|(?:fir|la)st_touch)_/;

/**
 * A control shadows the property of its name on the `<form>`. Refused is what browsers, preact, we
 * or scripts that meet any element (password managers, recorders) read or call there. The rest,
 * such as `title`, `lang`, `dir` and `hidden`, nobody reads from this form, and a visitor's title
 * is a fair question.
 */
const FORM_PROPERTIES = [
  'action',
  'attributes',
  'autocomplete',
  'children',
  'closest',
  'contains',
  'dataset',
  'elements',
  'encoding',
  'enctype',
  'focus',
  'length',
  'matches',
  'method',
  'parent',
  'part',
  'rel',
  'remove',
  'reset',
  'style',
  'submit',
  'target',
];

/** Ids no field may have; what begins as `FLAT_PREFIX` says is the flat submission's too. */
export const REFUSED_IDS: readonly string[] = [...FLAT_KEYS, ...FORM_PROPERTIES];

/** Whether it is the flat submission, not the `<form>`, that refuses an id. */
export const isFlatKey = (id: string): boolean => FLAT_KEYS.includes(id) || FLAT_PREFIX.test(id);

/** Whether a field may bear this id. */
export function isFieldId(id: string): boolean {
  return ID_PATTERN.test(id) && !REFUSED_IDS.includes(id) && !FLAT_PREFIX.test(id);
}
