import type { ChoiceField, Field, FieldConfig, Option } from '../schema/types.ts';
import { FIELD_KINDS } from '../model/field-kinds.ts';
import { isFieldId } from '../model/refused-ids.ts';
import * as LIMITS from '../model/limits.ts';
import { PICTURES } from '../model/pictures.ts';
import { isNeverRequired } from '../model/never-required.ts';
import { completeField } from '../model/complete-field.ts';
import { between, isFlag, isId, isList, isText, isWords, oneOf } from './guards.ts';
import { isCondition } from './is-condition.ts';
import { readFurther, readNote } from './normalise-further.ts';
import { readTimes } from './read-times.ts';
import { itemsOf, readEach, readerOf } from './reader.ts';
import type { Item, Reader } from './reader.ts';

const isKind = oneOf(FIELD_KINDS);
const isPicture = oneOf(PICTURES);
const isRows = between(2, 20);
const isFree = (value: unknown): value is string => isText(value) && isFieldId(value);

/** A label for a field without one: a plainly named field beats a lost one. */
const labelFrom = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll('_', ' ');

interface Named {
  id: string;
  label: string;
  sensitive: boolean | undefined;
}

type Choice = ChoiceField['kind'];

/** What reading a field takes and leaves beside the field itself. */
export interface FieldReading {
  /** By the ids of the fields before it. */
  taken: ReadonlyMap<string, unknown>;
  dropped: string[];
  /** Where each option stands. */
  places: Map<Option, string>;
}

function readOptions(
  kind: Choice,
  items: readonly Item[],
  { dropped, places }: FieldReading,
): Option[] {
  const taken = new Set<string>();
  const most = kind === 'photos' ? LIMITS.photos : Infinity;
  return readEach(items, dropped, (item) => {
    const read = readerOf(item, dropped);
    const id = read('id', isId);
    const label = read('label', isWords);
    if (!id || !label || taken.has(id) || taken.size >= most) return undefined;
    taken.add(id);
    const visibleWhen = read('visibleWhen', isCondition);
    const option: Option = { id, label, hint: read('hint', isWords), visibleWhen };
    if (kind === 'picture') option.picture = read('picture', isPicture);
    if (kind === 'checkboxes') option.exclusive = read('exclusive', isFlag);
    places.set(option, item.path);
    return option;
  });
}

interface ShownParts {
  read: Reader;
  options(kind: Choice): Option[];
  times(): ReturnType<typeof readTimes>;
}

function readShown(
  kind: Exclude<FieldConfig['kind'], 'hidden' | 'note'>,
  named: Named,
  { read, options, times }: ShownParts,
): FieldConfig | undefined {
  const shared = {
    ...named,
    hint: read('hint', isWords),
    required: read('required', isFlag),
    visibleWhen: read('visibleWhen', isCondition),
    requiredWhen: read('requiredWhen', isCondition),
  };
  switch (kind) {
    case 'number':
    case 'range':
    case 'date':
    case 'postal':
      return readFurther(kind, shared, read);
    case 'times':
      return { kind, ...shared, ...times() };
    case 'location':
    case 'practitioner':
    case 'checkbox':
      return { kind, ...shared };
    case 'consent': {
      const consent = { kind, ...shared, version: read('version', isWords) };
      return isNeverRequired(named.id)
        ? { ...consent, required: false, requiredWhen: undefined }
        : consent;
    }
    case 'select':
    case 'radio':
    case 'checkboxes':
    case 'picture': {
      const choice = { kind, ...shared, options: options(kind) };
      return choice.options.length > 0 ? choice : undefined;
    }
    case 'photos': {
      const edge = read('edge', between(LIMITS.leastEdge, LIMITS.mostEdge));
      const shots = { kind, ...shared, options: options(kind), edge };
      return shots.options.length > 0 ? shots : undefined;
    }
    case 'textarea':
      return { kind, ...shared, ...readTyped(read), rows: read('rows', isRows) };
    case 'email':
      return { kind, ...shared, ...readTyped(read, LIMITS.email) };
    case 'text':
    case 'phone':
      return { kind, ...shared, ...readTyped(read) };
  }
}

function readTyped(read: Reader, most: number = LIMITS.maxLength) {
  return {
    autocomplete: read('autocomplete', isWords),
    maxLength: read('maxLength', between(1, most)),
  };
}

/** A field that can be drawn, or `undefined`. */
export function readField(item: Item, reading: FieldReading): Field | undefined {
  const { taken, dropped } = reading;
  const read = readerOf(item, dropped);
  const kind = read('kind', isKind);
  const id = read('id', isFree);
  if (!kind || !id || taken.has(id)) return undefined;
  const label = read('label', isWords) ?? labelFrom(id);
  const sensitive = read('sensitive', isFlag);
  const named = { id, label, sensitive };
  if (kind === 'hidden') {
    const value = read('value', isText);
    return value === undefined ? undefined : completeField({ kind, ...named, value });
  }
  if (kind === 'note') return completeField(readNote({ kind, id, label }, read));
  const options = (choice: Choice) =>
    readOptions(choice, itemsOf(read('options', isList), `${item.path}.options`), reading);
  const times = () => readTimes(read, item.path, dropped);
  const shown = readShown(kind, named, { read, options, times });
  return shown && completeField(shown);
}
