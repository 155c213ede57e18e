import { isRecord } from '../model/plain.ts';
import { isFieldId } from '../model/refused-ids.ts';
import type { Plain } from '../model/plain.ts';
import { nameOf } from './create-fault.ts';

const made = new WeakMap<object, readonly string[]>();

/**
 * The ids of fields, or of a list of options: one list for all who ask, because thousands of faults
 * in one config may each want the thousands of names that would do.
 */
export function namesOf(owner: ReadonlyMap<string, Plain> | unknown[]): readonly string[] {
  const known = made.get(owner);
  if (known) return known;
  const names = Array.isArray(owner)
    ? owner.flatMap((each) => (isRecord(each) ? [nameOf(each['id'])] : []))
    : // An id that is refused is no way to mend another.
      [...owner.keys()].filter(isFieldId);
  made.set(owner, names);
  return names;
}
