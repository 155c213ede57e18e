import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { joinPath, nameOf } from './create-fault.ts';
import type { Spot } from './value-faults.ts';

/** Something with an id, and where it stands. */
export interface Place extends Spot {
  found: Plain;
}

type Known = ReadonlyMap<string, Plain>;

/** The objects of a list that must come out of `plain`. */
export function placesIn(list: unknown, path: string): Place[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((found, index) =>
    isRecord(found) ? [{ path: joinPath(path, index), found }] : [],
  );
}

export const stepsOf = (config: Plain): Place[] => placesIn(config['steps'], 'steps');

/** Every field, those in steps and the loose ones. */
export function fieldsOf(config: Plain): Place[] {
  const inSteps = stepsOf(config).flatMap(({ path, found }) =>
    placesIn(found['fields'], joinPath(path, 'fields')),
  );
  return [...inSteps, ...placesIn(config['fields'], 'fields')];
}

/** Those that have an id, by it; of two with one id the first. */
export function byId(places: readonly Place[]): Map<string, Plain> {
  const known = new Map<string, Plain>();
  for (const { found } of places) {
    const { id } = found;
    if (typeof id === 'string' && !known.has(id)) known.set(id, found);
  }
  return known;
}

const fill = (item: unknown, known: Known): unknown =>
  isRecord(item) ? { __proto__: null, ...known.get(nameOf(item['id'])), ...item } : item;

const fillAll = (list: unknown, known: Known): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => fill(item, known)) : list;

/**
 * A config whose fields have what the template's field of the same id has besides, and whose steps
 * need no fields of their own where the template has such a step. Everything stays in its place,
 * so that paths point at what the builder wrote.
 */
export function complete(config: Plain, fields: Known, steps: Known): Plain {
  const fillStep = (step: unknown): unknown => {
    if (!isRecord(step)) return step;
    const own = steps.has(nameOf(step['id'])) ? { fields: [] } : {};
    const filled: Plain = { __proto__: null, ...own, ...step };
    if (filled['fields'] !== undefined) filled['fields'] = fillAll(filled['fields'], fields);
    return filled;
  };
  const filled: Plain = { __proto__: null, ...config };
  const { steps: written } = config;
  if (Array.isArray(written)) filled['steps'] = written.map(fillStep);
  if (config['fields'] !== undefined) filled['fields'] = fillAll(config['fields'], fields);
  return filled;
}
