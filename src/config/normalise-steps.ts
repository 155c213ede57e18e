import type { Condition, Field, Step } from '../schema/types.ts';
import { circleOf } from '../model/circle.ts';
import { CONDITION_KEYS } from '../model/condition-keys.ts';
import { fieldsAsked } from '../model/fields-asked.ts';
import { isRecord } from '../model/plain.ts';
import { isId, isList, isWords } from './guards.ts';
import { readField } from './normalise-field.ts';
import { itemsOf, readEach, readerOf } from './reader.ts';
import type { Item, Reader } from './reader.ts';

interface Draft {
  read: Reader;
  path: string;
  fields: Item[];
}

type Placed = Map<string, { field: Field; path: string }>;

function draftOf(item: Item, dropped: string[]): Draft | undefined {
  if (!isRecord(item.raw)) return undefined;
  const read = readerOf(item, dropped);
  const fields = itemsOf(read('fields', isList), `${item.path}.fields`);
  return { read, path: item.path, fields };
}

/** The written steps; loose `fields` belong to the last of them, or are one step. */
function draftsOf(root: Reader, dropped: string[]): Draft[] {
  const steps = itemsOf(root('steps', isList), 'steps');
  const drafts = readEach(steps, dropped, (item) => draftOf(item, dropped));
  const fields = itemsOf(root('fields', isList), 'fields');
  const last = drafts.at(-1);
  if (last) last.fields.push(...fields);
  else if (fields.length > 0) drafts.push({ read: () => undefined, path: 'fields', fields });
  return drafts;
}

/** A condition on a field that is not there, or in a circle, is taken away: the field shows. */
function dropDeadConditions(placed: Placed, dropped: string[]): void {
  const asked = new Map<string, string[]>();
  const places = [...placed.values()].flatMap(({ field, path }) =>
    field.kind === 'hidden' ? [] : [{ field, path }],
  );
  for (const { field, path } of places) {
    const conditions: Partial<Record<(typeof CONDITION_KEYS)[number], Condition | undefined>> =
      field;
    for (const key of CONDITION_KEYS) {
      const others = conditions[key] ? fieldsAsked(conditions[key]) : [];
      if (key === 'visibleWhen') asked.set(field.id, others);
      if (others.every((other) => placed.has(other))) continue;
      conditions[key] = undefined;
      dropped.push(`${path}.${key}`);
    }
  }
  for (const { field, path } of places) {
    if (!field.visibleWhen || !circleOf(field.id, asked)) continue;
    field.visibleWhen = undefined;
    dropped.push(`${path}.visibleWhen`);
  }
}

/** Steps without an id get `step_1` and so on, by their place. */
function nameSteps(steps: readonly (Omit<Step, 'id'> & { id: string | undefined })[]): Step[] {
  const taken = new Set(steps.map(({ id }) => id));
  return steps.map((step, index) => {
    let number = index + 1;
    while (taken.has(`step_${number}`)) number++;
    const id = step.id ?? `step_${number}`;
    taken.add(id);
    return { ...step, id };
  });
}

/** The steps that have a usable field, each id once. */
export function readSteps(root: Reader, dropped: string[]): Step[] {
  const placed: Placed = new Map();
  const ids = new Set<string>();
  const steps = readEach(draftsOf(root, dropped), dropped, ({ read, fields: items }) => {
    const fields = readEach(items, dropped, (item) => {
      const field = readField(item, placed, dropped);
      if (field) placed.set(field.id, { field, path: item.path });
      return field;
    });
    if (fields.length === 0) return undefined;
    const isNew = (value: unknown): value is string => isId(value) && !ids.has(value);
    const id = read('id', isNew);
    if (id) ids.add(id);
    const [title, intro, next] = [
      read('title', isWords),
      read('intro', isWords),
      read('next', isWords),
    ];
    return { id, title, intro, next, fields };
  });
  dropDeadConditions(placed, dropped);
  return nameSteps(steps);
}
