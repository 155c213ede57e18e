import { circleOf } from '../model/circle.ts';
import { CONDITION_KEYS } from '../model/condition-keys.ts';
import { fieldsAsked } from '../model/fields-asked.ts';
import type { Plain } from '../model/plain.ts';
import { fieldsOf, placesIn, stepsOf, type Place } from './complete.ts';
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

/** A condition as it was written, and the fields whose answers hang on it. */
interface Written {
  path: string;
  condition: unknown;
  /** None where it only makes an answer needed. */
  fields: readonly string[];
}

const idsOf = (places: readonly Place[]): string[] =>
  places.flatMap(({ found: { id } }) => (typeof id === 'string' ? [id] : []));

const writtenIn = ({ path, found }: Place, key: string, fields: readonly string[]): Written[] =>
  found[key] === undefined ? [] : [{ path: joinPath(path, key), condition: found[key], fields }];

/** Every condition of a field, those of its options included. */
function writtenInField(place: Place): Written[] {
  const ids = idsOf([place]);
  const options = placesIn(place.found['options'], joinPath(place.path, 'options'));
  return [
    ...CONDITION_KEYS.flatMap((key) => writtenIn(place, key, key === 'visibleWhen' ? ids : [])),
    ...options.flatMap((option) => writtenIn(option, 'visibleWhen', ids)),
  ];
}

/** Ids that any condition of a field asks about. */
export const asks = (field: Plain): string[] =>
  writtenInField({ path: '', found: field }).flatMap(({ condition }) => asksIn(condition));

/** Which fields the answer of each field hangs on. */
function askedBy(all: readonly Written[]): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { fields, condition } of all) {
    const others = asksIn(condition);
    for (const id of fields) asked.set(id, [...(asked.get(id) ?? []), ...others]);
  }
  return asked;
}

/** Each circle once, told at the first condition of the builder's that is part of it. */
function judgeCircles(written: readonly Written[], asked: ReadonlyMap<string, string[]>): Fault[] {
  const told = new Set<string>();
  return written.flatMap(({ path, condition, fields }) => {
    const others = asksIn(condition);
    const circle = fields
      .filter((id) => !told.has(id) && circleOf(id, asked))
      .map((id) => circleOf(id, new Map([...asked, [id, others]])))
      .find((found) => found !== undefined);
    if (!circle) return [];
    for (const each of circle) told.add(each);
    const isSelf = circle.length === 2;
    return [
      createFault({
        code: 'circle',
        path,
        found: isSelf ? circle[0] : circle.join(' → '),
        says: isSelf ? 'depends on itself' : 'is a circle: each of these fields waits for the next',
        mend: isSelf ? 'ask about another field' : 'take one of their conditions away',
      }),
    ];
  });
}

/** The conditions of these fields, judged against all fields of the form, circles aside. */
export const judgeConditions = (places: readonly Place[], fields: Askable): Fault[] =>
  judgeEach(places.flatMap(writtenInField), fields);

const judgeEach = (written: readonly Written[], fields: Askable): Fault[] =>
  written.flatMap(({ path, condition }) => judgeCondition({ path, found: condition }, fields));

/**
 * Every condition of a config, whose steps and fields were completed by those of its template.
 * @param fieldsOfStep the ids of all fields that hang on a step's condition
 */
export function judgeAllConditions(
  config: Plain,
  fields: Askable,
  fieldsOfStep: (step: Place) => readonly string[],
): Fault[] {
  const written = [
    ...fieldsOf(config).flatMap(writtenInField),
    ...stepsOf(config).flatMap((step) => writtenIn(step, 'visibleWhen', fieldsOfStep(step))),
  ];
  const own = new Set(fieldsOf(config).map(({ found }) => found));
  const ofTemplate = [...fields.values()]
    .filter((found) => !own.has(found))
    .flatMap((found) => writtenInField({ path: '', found }));
  return [
    ...judgeEach(written, fields),
    ...judgeCircles(written, askedBy([...written, ...ofTemplate])),
  ];
}
