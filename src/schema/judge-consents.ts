import { isNeverRequired } from '../model/never-required.ts';
import type { Plain } from '../model/plain.ts';
import { REGIONS } from '../model/regions.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath } from './create-fault.ts';
import type { Fault } from './faults.ts';

/** Words for a region stand in templates; a form of its own fields has its own. */
export function judgeRegion({ consents: found }: Plain, hasTemplate: boolean): Fault[] {
  if (hasTemplate || !REGIONS.some((region) => region === found)) return [];
  return [
    createFault({
      code: 'no_effect',
      path: 'consents',
      found,
      says: 'words the consents of a template, and this form stands on none',
      mend: 'write each consent as a field of kind consent',
    }),
  ];
}

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
