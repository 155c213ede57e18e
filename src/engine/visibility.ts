import type { Answer, Condition, Field } from '../schema/types.ts';
import { holds } from './conditions.ts';
import { indexDependents } from './index-dependents.ts';

export interface Visibility {
  isVisible(id: string): boolean;
  /** The answer that counts: a hidden field has none. */
  read(id: string): Answer;
  /** Follows a changed answer through the conditions; returns the fields that came or went. */
  update(changedId: string): string[];
}

const conditionOf = (field: Field): Condition | undefined =>
  'visibleWhen' in field ? field.visibleWhen : undefined;

/**
 * Which fields show. Conditions form no circle (`config` drops those that do), so following
 * them ends; a field that depends on a hidden one sees an empty answer.
 */
export function createVisibility(
  fields: readonly Field[],
  answer: (id: string) => Answer,
): Visibility {
  const dependents = indexDependents(fields, conditionOf);
  const hidden = new Set<string>();
  const read = (id: string): Answer => (hidden.has(id) ? undefined : answer(id));

  /** Returns whether the field came or went. */
  function judge(field: Field): boolean {
    const condition = conditionOf(field);
    const shows = !condition || holds(condition, read);
    if (shows === !hidden.has(field.id)) return false;
    if (shows) hidden.delete(field.id);
    else hidden.add(field.id);
    return true;
  }

  function update(changedId: string): string[] {
    const moved = new Set<string>();
    const queue = [changedId];
    for (const id of queue) {
      for (const field of dependents(id)) {
        if (!judge(field)) continue;
        moved.add(field.id);
        queue.push(field.id);
      }
    }
    return [...moved];
  }

  for (const field of fields) if (judge(field)) update(field.id);
  return { isVisible: (id) => !hidden.has(id), read, update };
}
