import type { Plain } from '../model/plain.ts';
import { placesIn, stepsOf } from './complete.ts';
import { createFault, joinPath, nameOf, show } from './create-fault.ts';
import type { Fault } from './faults.ts';

/** What a step says of itself. */
const OWN = ['title', 'intro', 'next', 'visibleWhen'];

const idsIn = (fields: unknown): string[] =>
  placesIn(fields, '').map(({ found }) => nameOf(found['id']));

/** A step of which only changes to fields of other steps are left says nothing of itself. */
export function judgeSteps(
  config: Plain,
  template: Plain,
  kept: ReadonlyMap<string, Plain>,
): Fault[] {
  const steps = stepsOf(template);
  return stepsOf(config).flatMap(({ path, found: step }) => {
    const ids = idsIn(step['fields']);
    const isKnown = steps.some(({ found }) => found['id'] === (step['id'] ?? NaN));
    if (!ids[0] || isKnown || !ids.every((id) => kept.has(id))) return [];
    const homes = steps
      .filter(({ found }) => idsIn(found['fields']).some((id) => ids.includes(id)))
      .flatMap(({ found: { id } }) => (id === undefined ? [] : [show(id)]));
    return OWN.filter((key) => step[key] !== undefined).map((key) =>
      createFault({
        code: 'no_effect',
        path: joinPath(path, key),
        found: step[key],
        says: `has no effect, as this step only changes fields of ${homes.join(', ') || 'others'}`,
        mend: 'give it the id of theirs, or a field of its own',
      }),
    );
  });
}
