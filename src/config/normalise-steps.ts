import type { Condition, Field, Option, Step } from '../schema/types.ts';
import { CONDITION_KEYS } from '../model/condition-keys.ts';
import { isRecord } from '../model/plain.ts';
import { dropDeadConditions, type Conditional } from './drop-dead-conditions.ts';
import { isId, isList, isWords } from './guards.ts';
import { isCondition } from './is-condition.ts';
import { readField } from './normalise-field.ts';
import { itemsOf, readEach, readerOf } from './reader.ts';
import type { Item, Reader } from './reader.ts';

interface Draft {
  read: Reader;
  path: string;
  fields: Item[];
}

interface PlacedField {
  field: Field;
  path: string;
}

type Places = Map<Option, string>;

interface Holding {
  holder: { [Key in (typeof CONDITION_KEYS)[number]]?: Condition | undefined };
  key: (typeof CONDITION_KEYS)[number];
  path: string;
}

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

/** The conditions of a field and of its options. */
function conditionalsOf({ field, path }: PlacedField, places: Places): Conditional[] {
  if (field.kind === 'hidden') return [];
  const holder: { [Key in (typeof CONDITION_KEYS)[number]]?: Condition | undefined } = field;
  const own = CONDITION_KEYS.map((key) => ({ holder, key, path: `${path}.${key}` }));
  const options = 'options' in field ? field.options : [];
  const ofOptions = options.map((option) => ({
    holder: option,
    key: 'visibleWhen' as const,
    path: `${places.get(option) ?? path}.visibleWhen`,
  }));
  return [...own, ...ofOptions].flatMap((one) => toConditional(one, [field.id]));
}

/** All that `holder` waits for by `key`, or nothing. */
function toConditional({ holder, key, path }: Holding, ids: readonly string[]): Conditional[] {
  const { [key]: condition } = holder;
  if (!condition) return [];
  const fields = key === 'visibleWhen' ? ids : [];
  return [{ path, condition, fields, drop: () => void (holder[key] = undefined) }];
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
  const placed = new Map<string, PlacedField>();
  const places: Places = new Map();
  const ids = new Set<string>();
  const paths = new Map<object, string>();
  const steps = readEach(draftsOf(root, dropped), dropped, ({ read, path, fields: items }) => {
    const fields = readEach(items, dropped, (item) => {
      const field = readField(item, { taken: placed, dropped, places });
      if (field) placed.set(field.id, { field, path: item.path });
      return field;
    });
    if (fields.length === 0) return undefined;
    const isNew = (value: unknown): value is string => isId(value) && !ids.has(value);
    const id = read('id', isNew);
    if (id) ids.add(id);
    const step = {
      id,
      title: read('title', isWords),
      intro: read('intro', isWords),
      next: read('next', isWords),
      visibleWhen: read('visibleWhen', isCondition),
      fields,
    };
    paths.set(step, `${path}.visibleWhen`);
    return step;
  });
  const conditionals = [
    ...[...placed.values()].flatMap((one) => conditionalsOf(one, places)),
    ...steps.flatMap((step) =>
      toConditional(
        { holder: step, key: 'visibleWhen', path: paths.get(step) ?? '' },
        step.fields.map(({ id }) => id),
      ),
    ),
  ];
  dropDeadConditions(conditionals, placed, dropped);
  return nameSteps(steps);
}
