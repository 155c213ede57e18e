import { CONTACT_IDS, OWN_KEY_IDS } from '../model/ids.ts';

const OWN_KEYS: readonly string[] = [...CONTACT_IDS, ...OWN_KEY_IDS];

/** Whether a field of this id lands in `contact` or a key of its own instead of `answers`. */
export function hasOwnKey(id: string): boolean {
  return OWN_KEYS.includes(id);
}
