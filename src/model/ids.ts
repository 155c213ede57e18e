/** What ids of forms, steps, fields and options look like. */
export const ID_PATTERN = /^[a-z][a-z0-9_]{0,39}$/;

/** Ids of fields that land in `contact` of the submission, in its order. */
export const CONTACT_IDS = [
  'name',
  'first_name',
  'last_name',
  'email',
  'phone',
  'contact_method',
  'best_time',
] as const;

/** Ids of fields that have a key of their own in the submission. */
export const OWN_KEY_IDS = ['location', 'practitioner', 'questions', 'journey'] as const;

/** Fields that hold no health answer unless the config says otherwise. */
export const NOT_SENSITIVE_IDS: readonly string[] = [
  ...CONTACT_IDS,
  'location',
  'practitioner',
  'timing',
  'heard',
];

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
  'photos',
];

/** A control of such a name would shadow a property that code reads from the `<form>`. */
const FORM_PROPERTIES = [
  'action',
  'attributes',
  'autocomplete',
  'children',
  'elements',
  'encoding',
  'enctype',
  'length',
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

/** Ids no field may have; `consent_…` is the flat submission's too. */
export const REFUSED_IDS: readonly string[] = [...FLAT_KEYS, ...FORM_PROPERTIES];

/** Whether it is the flat submission, not the `<form>`, that refuses an id. */
export const isFlatKey = (id: string): boolean =>
  FLAT_KEYS.includes(id) || id.startsWith(CONSENT_PREFIX);

/** Prefix under which the flat submission writes consents. */
export const CONSENT_PREFIX = 'consent_';

/** Whether a field may bear this id. */
export function isFieldId(id: string): boolean {
  return ID_PATTERN.test(id) && !REFUSED_IDS.includes(id) && !id.startsWith(CONSENT_PREFIX);
}
