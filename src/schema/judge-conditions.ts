import { circleOf } from '../model/circle.ts';
import { CONDITION_KEYS } from '../model/condition-keys.ts';
import { fieldsAsked } from '../model/fields-asked.ts';
import type { Plain } from '../model/plain.ts';
import type { Place } from './complete.ts';
import { conditionSchema } from './condition.ts';
import { createFault, joinPath } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { judgeCondition } from './judge-condition.ts';
import type { Askable } from './judge-comparison.ts';

/** Ids that a condition asks about; none where it cannot be read. */
export function asksIn(condition: unknown): string[] {
  const { data } = conditionSchema.safeParse(condition);
  return data ? fieldsAsked(data) : [];
}

/** Ids that any condition of a field asks about. */
export function asks(field: Plain): string[] {
  return CONDITION_KEYS.flatMap((key) => asksIn(field[key]));
}

/** Each circle once, told where the first of its fields that the builder wrote has its condition. */
export function judgeCircles(written: readonly Place[], fields: Askable): Fault[] {
  const asked = new Map(
    [...fields].map(([id, field]) => [id, asksIn(field['visibleWhen'])] as const),
  );
  const told = new Set<string>();
  return written.flatMap(({ path, found: { id } }) => {
    const circle = typeof id === 'string' && !told.has(id) ? circleOf(id, asked) : undefined;
    if (!circle) return [];
    for (const each of circle) told.add(each);
    const isSelf = circle.length === 2;
    return [
      createFault({
        code: 'circle',
        path: joinPath(path, 'visibleWhen'),
        found: isSelf ? id : circle.join(' → '),
        says: isSelf ? 'depends on itself' : 'is a circle: each of these fields waits for the next',
        mend: isSelf ? 'ask about another field' : 'take one of their conditions away',
      }),
    ];
  });
}

/**
 * Every condition of these fields, judged against all fields of the form, circles aside.
 */
export function judgeConditions(places: readonly Place[], fields: Askable): Fault[] {
  return places.flatMap(({ path, found }) =>
    CONDITION_KEYS.filter((key) => found[key] !== undefined).flatMap((key) =>
      judgeCondition({ path: joinPath(path, key), found: found[key] }, fields),
    ),
  );
}
