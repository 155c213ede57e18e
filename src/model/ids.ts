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
