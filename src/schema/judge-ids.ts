import { ID_PATTERN } from '../model/ids.ts';
import { isFieldId, isFlatKey } from '../model/refused-ids.ts';
import { fieldsOf, placesIn, stepsOf } from './complete.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Plain } from '../model/plain.ts';

/** A fault for each id that an earlier one of the same list has already. */
export function judgeDoubles(places: readonly Place[], noun: string): Fault[] {
  const first = new Map<string, string>();
  return places.flatMap(({ path, found: { id } }) => {
    if (typeof id !== 'string') return [];
    const at = first.get(id);
    if (at === undefined) {
      first.set(id, path);
      return [];
    }
    return [
      createFault({
        code: 'double_id',
        path: joinPath(path, 'id'),
        found: id,
        says: `is the id of ${at} already`,
        mend: `give each ${noun} its own`,
      }),
    ];
  });
}

/** An id that would do, were it not taken by what a form or a submission has of itself. */
function judgeRefused({ path, found: { id } }: Place): Fault[] {
  if (typeof id !== 'string' || !ID_PATTERN.test(id) || isFieldId(id)) return [];
  const owner = isFlatKey(id) ? 'the posted submission has a key' : 'a form has a property';
  return [
    createFault({
      code: 'refused_id',
      path: joinPath(path, 'id'),
      found: id,
      says: `is refused, because ${owner} of that name`,
      mend: 'take another name',
    }),
  ];
}

/** Every id that is refused or given twice. */
export function judgeIds(config: Plain): Fault[] {
  const fields = fieldsOf(config);
  return [
    ...fields.flatMap(judgeRefused),
    ...judgeDoubles(fields, 'field'),
    ...judgeDoubles(stepsOf(config), 'step'),
    ...fields.flatMap(({ path, found }) =>
      judgeDoubles(placesIn(found['options'], joinPath(path, 'options')), 'option'),
    ),
  ];
}
