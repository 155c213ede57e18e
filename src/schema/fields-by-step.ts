import type { Plain } from '../model/plain.ts';
import { placesIn, stepsOf, type Place } from './complete.ts';

const idsIn = (list: unknown): string[] =>
  placesIn(list, '').flatMap(({ found: { id } }) => (typeof id === 'string' ? [id] : []));

/** By its id, or by its place where it has none. */
const keyOf = ({ path, found: { id } }: Place): string => (typeof id === 'string' ? id : path);

/**
 * The ids of the fields that stand in a step once a config is laid over its template: a field of
 * the template's stays where it is, a new one goes to the step it is written under, a loose one to
 * the last step.
 * @param omitted ids that the config leaves out of the template
 */
export function fieldsByStep(
  config: Plain,
  template: Plain,
  omitted: readonly unknown[],
): (step: Place) => readonly string[] {
  const homes = new Map<string, string>();
  const order: string[] = [];
  function house(key: string, ids: readonly string[]): void {
    const own = ids.filter((id) => !homes.has(id));
    for (const id of own) homes.set(id, key);
    // A step that only changes fields of others is none of its own.
    if (own.length > 0 && !order.includes(key)) order.push(key);
  }
  for (const step of stepsOf(template)) {
    house(
      keyOf(step),
      idsIn(step.found['fields']).filter((id) => !omitted.includes(id)),
    );
  }
  for (const step of stepsOf(config)) house(keyOf(step), idsIn(step.found['fields']));
  house(order.at(-1) ?? '', idsIn(config['fields']));
  return (step) => [...homes].flatMap(([id, key]) => (key === keyOf(step) ? [id] : []));
}
