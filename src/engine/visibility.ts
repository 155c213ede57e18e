import type { Answer, Condition, Field, Option, Step } from '../schema/types.ts';
import { holds } from './conditions.ts';
import { indexDependents } from './index-dependents.ts';

export interface Visibility {
  isVisible(id: string): boolean;
  /** The options of a field that can be chosen as things stand. */
  options(field: Field): Option[];
  /** The answer that counts: a hidden field has none, and a hidden option is not chosen. */
  read(id: string): Answer;
  /** Follows a changed answer through the conditions; returns the fields that moved. */
  update(changedId: string): string[];
}

/** A field, or an option by an id that no field can have. */
interface Shown {
  id: string;
  visibleWhen?: Condition | undefined;
}

const optionsOf = (field: Field): readonly Option[] => ('options' in field ? field.options : []);
const keyOf = (fieldId: string, optionId: string): string => `${fieldId}.${optionId}`;
const fieldIdOf = (key: string): string => key.split('.')[0] ?? key;

/** A field shows where its step does. */
const both = (outer?: Condition, own?: Condition): Condition | undefined =>
  outer && own ? { all: [outer, own] } : (outer ?? own);

/** A question has to have something to choose. */
function withOptions(field: Field): Condition | undefined {
  const own = 'visibleWhen' in field ? field.visibleWhen : undefined;
  const options = optionsOf(field);
  const any = options.flatMap(({ visibleWhen }) => visibleWhen ?? []);
  return both(own, options[0] && any.length === options.length ? { any } : undefined);
}

const shownIn = (step: Step): Shown[] =>
  step.fields.flatMap((field) => [
    { id: field.id, visibleWhen: both(step.visibleWhen, withOptions(field)) },
    ...optionsOf(field).map(({ id, visibleWhen }) => ({ id: keyOf(field.id, id), visibleWhen })),
  ]);

/**
 * Which fields and options show. Conditions form no circle (`config` drops those that do), so
 * following them ends; a field that depends on a hidden one sees an empty answer.
 */
export function createVisibility(
  steps: readonly Step[],
  answer: (id: string) => Answer,
): Visibility {
  const all = steps.flatMap(shownIn);
  const dependents = indexDependents(all, ({ visibleWhen }) => visibleWhen);
  const hidden = new Set<string>();
  const isVisible = (id: string): boolean => !hidden.has(id);

  function read(id: string): Answer {
    const given = isVisible(id) ? answer(id) : undefined;
    const counts = (optionId: string): boolean => isVisible(keyOf(id, optionId));
    if (typeof given === 'object') return given.filter(counts);
    return typeof given !== 'string' || counts(given) ? given : undefined;
  }

  /** Returns whether it came or went. */
  function judge({ id, visibleWhen }: Shown): boolean {
    const shows = !visibleWhen || holds(visibleWhen, read);
    if (shows === isVisible(id)) return false;
    if (shows) hidden.delete(id);
    else hidden.add(id);
    return true;
  }

  function update(changedId: string): string[] {
    const moved = new Set<string>();
    const queue = [changedId];
    for (const id of queue) {
      for (const one of dependents(id)) {
        if (!judge(one)) continue;
        const fieldId = fieldIdOf(one.id);
        moved.add(fieldId);
        queue.push(fieldId);
      }
    }
    return [...moved];
  }

  for (const one of all) if (judge(one)) update(fieldIdOf(one.id));
  return {
    isVisible,
    options: (field) => optionsOf(field).filter(({ id }) => isVisible(keyOf(field.id, id))),
    read,
    update,
  };
}
