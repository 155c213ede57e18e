import { isNeverRequired } from '../model/never-required.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath } from './create-fault.ts';
import type { Fault } from './faults.ts';

/** A consent that may be no condition of anything is made none. */
export function judgeConsents(fields: readonly Place[]): Fault[] {
  return fields.flatMap(({ path, found: field }) => {
    if (field['kind'] !== 'consent' || !isNeverRequired(field['id'])) return [];
    const keys = [
      ...(field['required'] === true ? ['required'] : []),
      ...(field['requiredWhen'] === undefined ? [] : ['requiredWhen']),
    ];
    return keys.map((key) =>
      createFault({
        code: 'never_required',
        path: joinPath(path, key),
        found: field[key],
        says: 'has no effect: to be texted may be no condition of anything',
        mend: 'leave it out',
      }),
    );
  });
}
