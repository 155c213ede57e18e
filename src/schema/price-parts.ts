import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { placesIn, type Place } from './complete.ts';
import { joinPath, nameOf } from './create-fault.ts';
import { GUIDE } from './price-shape.ts';
import type { Spot } from './value-faults.ts';

/** What a number of a guide measures. */
export type Measure = 'money' | 'factor' | 'units';

export interface Figure extends Spot {
  measure: Measure;
}

/** A field that a guide asks about, and the options that it names. */
export interface Ask {
  field: Spot;
  /** `undefined` where the rule takes the answer as a number. */
  options?: Spot[] | undefined;
}

export const spotAt = ({ path, found }: Place, key: string): Spot => ({
  path: joinPath(path, key),
  found: found[key],
});

/** The values of a table by option. */
function valuesIn({ path, found }: Spot): Spot[] {
  if (!isRecord(found)) return [];
  return Object.entries(found).map(([id, value]) => ({ path: joinPath(path, id), found: value }));
}

/** The names by which a table is read, each where its value stands. */
function keysIn({ path, found }: Spot): Spot[] {
  if (!isRecord(found)) return [];
  return Object.keys(found).map((id) => ({ path: joinPath(path, id), found: id }));
}

export const rulesOf = (guide: Plain): Place[] => placesIn(guide['rules'], `${GUIDE}.rules`);
const inner = (place: Place, key: string): Place[] => {
  const { path, found } = spotAt(place, key);
  return isRecord(found) ? [{ path, found }] : [];
};
export const sessionsOf = (guide: Plain): Place[] =>
  inner({ path: GUIDE, found: guide }, 'sessions');
export const cellsOf = (rule: Place): Place[] =>
  placesIn(rule.found['cells'], `${rule.path}.cells`);
export const tiersOf = (rule: Place): Place[] =>
  placesIn(rule.found['tiers'], `${rule.path}.tiers`);

const MEASURES: readonly (readonly [key: string, measure: Measure])[] = [
  ['amount', 'money'],
  ['unit', 'money'],
  ['each', 'money'],
  ['factor', 'factor'],
];

function figuresAt(place: Place): Figure[] {
  return MEASURES.filter(([key]) => place.found[key] !== undefined).map(([key, measure]) => ({
    ...spotAt(place, key),
    measure,
  }));
}

/** Numbers and spans in a count. */
function countFigures(place: Place): Figure[] {
  const count = spotAt(place, 'count');
  if (count.found === undefined) return [];
  const spots = isRecord(count.found)
    ? inner(place, 'count').flatMap((by) => valuesIn(spotAt(by, 'options')))
    : [count];
  return spots.map((spot) => ({ ...spot, measure: 'units' }));
}

/** Every figure of a rule or of the sessions. */
export function figuresIn(rule: Place): Figure[] {
  const measure: Measure = rule.found['kind'] === 'multiplier' ? 'factor' : 'money';
  return [
    ...figuresAt(rule),
    ...valuesIn(spotAt(rule, 'options')).map((spot) => ({ ...spot, measure })),
    ...[...cellsOf(rule), ...tiersOf(rule)].flatMap(figuresAt),
    ...countFigures(rule),
  ];
}

function cellKeys(rule: Place, index: number): Spot[] {
  return cellsOf(rule).flatMap((cell) => {
    const { path, found } = spotAt(cell, 'options');
    const pair: unknown[] = Array.isArray(found) ? found : [];
    return pair.length > index ? [{ path: joinPath(path, index), found: pair[index] }] : [];
  });
}

/** Every field that a rule or the sessions ask about, conditions aside. */
export function asksOf(rule: Place): Ask[] {
  const { fields } = rule.found;
  const own = rule.found['field'] === undefined ? [] : [rule];
  const pair: unknown[] = Array.isArray(fields) ? fields : [];
  return [
    ...own.map((at) => ({ field: spotAt(at, 'field'), options: keysIn(spotAt(at, 'options')) })),
    ...pair.map((found, index) => ({
      field: { path: joinPath(rule.path, 'fields', index), found },
      options: cellKeys(rule, index),
    })),
    ...inner(rule, 'count').map((count) => {
      const options = spotAt(count, 'options');
      const isTable = options.found !== undefined;
      return { field: spotAt(count, 'field'), options: isTable ? keysIn(options) : undefined };
    }),
  ];
}

export const kindOf = ({ found }: Place): string => nameOf(found['kind']);
