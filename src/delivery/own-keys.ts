import type { CONTACT_IDS, OWN_KEY_IDS } from '../model/ids.ts';

type ContactId = (typeof CONTACT_IDS)[number];
type OwnKeyId = (typeof OWN_KEY_IDS)[number];

/** Every id of a field that lands in `contact`, or has a key of its own: the compiler misses none. */
const OWN_KEYS: Readonly<Record<ContactId | OwnKeyId, 1>> = {
  name: 1,
  first_name: 1,
  last_name: 1,
  email: 1,
  phone: 1,
  contact_method: 1,
  best_time: 1,
  location: 1,
  practitioner: 1,
  questions: 1,
  journey: 1,
};

/** Whether a field of this id lands in `contact` or a key of its own instead of `answers`. */
export const hasOwnKey = (id: string): boolean => Object.hasOwn(OWN_KEYS, id);
