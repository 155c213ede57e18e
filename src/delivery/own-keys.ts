import type { CONTACT_IDS, OWN_KEY_IDS } from '../model/ids.ts';

type ContactId = (typeof CONTACT_IDS)[number];
type OwnKeyId = (typeof OWN_KEY_IDS)[number];

/** The key in `contact` of each field that lands there, and each that has a key of its own. */
const OWN_KEYS: Readonly<Record<ContactId | OwnKeyId, string>> = {
  name: 'name',
  first_name: 'firstName',
  last_name: 'lastName',
  email: 'email',
  phone: 'phone',
  contact_method: 'contactMethod',
  best_time: 'bestTime',
  location: 'location',
  practitioner: 'practitioner',
  questions: 'questions',
  journey: 'journey',
};

/** Whether a field of this id lands in `contact` or a key of its own instead of `answers`. */
export const hasOwnKey = (id: string): boolean => Object.hasOwn(OWN_KEYS, id);
