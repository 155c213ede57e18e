import * as fc from 'fast-check';
import { isFieldId } from '../../../src/model/refused-ids.ts';
import * as LIMITS from '../../../src/model/limits.ts';
import type { Condition, FieldConfig } from '../../../src/schema/types.ts';
import { furtherFieldOf, isFigure } from './arbitrary-further.ts';
import { needsPlaces, placeFieldOf } from './arbitrary-places.ts';
import { words } from './arbitrary-words.ts';

/** Keys that may be left out, as a builder does. */
const NAMED: ('kind' | 'id' | 'label')[] = ['kind', 'id', 'label'];
const CHOICE: ('kind' | 'id' | 'label' | 'options')[] = [...NAMED, 'options'];
const optional = { requiredKeys: NAMED };
const withOptions = { requiredKeys: CHOICE };

export const ids = fc.stringMatching(/^[a-z][a-z0-9_]{0,7}$/);
export const fieldIds = ids.filter(isFieldId);
/** Made once: each making reads a list of dangerous words anew, which costs more than a whole field. */
const anyText = fc.string();
export { words };

const shared = (id: string) => ({
  id: fc.constant(id),
  label: words,
  hint: words,
  required: fc.boolean(),
  sensitive: fc.boolean(),
});
const typed = (id: string, most: number = LIMITS.maxLength) => ({
  ...shared(id),
  maxLength: fc.integer({ min: 1, max: most }),
  autocomplete: words,
});
const options = <T>(option: fc.Arbitrary<T & { id: string }>) =>
  fc.uniqueArray(option, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
const choice = (id: string) => ({
  ...shared(id),
  options: options(
    fc.record({ id: ids, label: words, hint: words }, { requiredKeys: ['id', 'label'] }),
  ),
});

/** A field of any kind, without conditions. */
export function fieldOf(id: string): fc.Arbitrary<FieldConfig> {
  const listOption = fc.record(
    { id: ids, label: words, hint: words, exclusive: fc.boolean() },
    { requiredKeys: ['id', 'label'] },
  );
  return fc.oneof(
    fc.record({ kind: fc.constant('text' as const), ...typed(id) }, optional),
    fc.record({ kind: fc.constant('email' as const), ...typed(id, LIMITS.email) }, optional),
    fc.record({ kind: fc.constant('phone' as const), ...typed(id) }, optional),
    fc.record(
      {
        kind: fc.constant('textarea' as const),
        ...typed(id),
        rows: fc.integer({ min: 2, max: 20 }),
      },
      optional,
    ),
    fc.record({ kind: fc.constant('select' as const), ...choice(id) }, withOptions),
    fc.record({ kind: fc.constant('radio' as const), ...choice(id) }, withOptions),
    fc.record(
      { kind: fc.constant('checkboxes' as const), ...shared(id), options: options(listOption) },
      withOptions,
    ),
    fc.record({ kind: fc.constant('checkbox' as const), ...shared(id) }, optional),
    fc.record({ kind: fc.constant('consent' as const), ...shared(id), version: words }, optional),
    fc.record(
      {
        kind: fc.constant('hidden' as const),
        id: fc.constant(id),
        value: anyText,
        label: words,
        sensitive: fc.boolean(),
      },
      { requiredKeys: ['kind', 'id', 'value'] },
    ),
    furtherFieldOf(shared(id)),
    placeFieldOf(shared(id)),
  );
}

/** What can sensibly be asked of one field. */
function comparisonOf(field: FieldConfig): fc.Arbitrary<Condition> {
  const asked = { field: fc.constant(field.id) };
  const filled = fc.record({ ...asked, filled: fc.boolean() });
  if ('options' in field) {
    const option = fc.constantFrom(...field.options.map(({ id }) => id));
    return fc.oneof(
      filled,
      fc.record({ ...asked, is: option }),
      fc.record({ ...asked, isNot: option }),
      fc.record({ ...asked, in: fc.array(option, { minLength: 1, maxLength: 3 }) }),
    );
  }
  if (field.kind === 'checkbox' || field.kind === 'consent') {
    return fc.oneof(filled, fc.record({ ...asked, is: fc.constant(true) }));
  }
  // Which of them there are, only the clinic knows.
  if (needsPlaces(field)) return filled;
  const operand = fc.oneof(words, fc.integer());
  const texts = [
    filled,
    fc.record({ ...asked, is: operand }),
    fc.record({ ...asked, isNot: operand }),
    fc.record({ ...asked, in: fc.array(operand, { minLength: 1, maxLength: 3 }) }),
  ];
  if (field.kind !== 'text' && field.kind !== 'hidden' && !isFigure(field))
    return fc.oneof(...texts);
  const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
  return fc.oneof(
    ...texts,
    fc.record({ ...asked, atLeast: figure }),
    fc.record({ ...asked, atMost: figure }),
  );
}

/** A condition on these fields, of any depth. */
export function conditionOn(fields: readonly FieldConfig[]): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition; list: Condition[] }>((tie) => ({
    list: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(...fields.map(comparisonOf)),
      fc.record({ all: tie('list') }),
      fc.record({ any: tie('list') }),
      fc.record({ not: tie('condition') }),
    ),
  }));
  return condition;
}

function withConditions(
  field: FieldConfig,
  before: readonly FieldConfig[],
  all: readonly FieldConfig[],
): fc.Arbitrary<FieldConfig> {
  if (field.kind === 'hidden') return fc.constant(field);
  const requiredWhen = fc.option(conditionOn(all), { nil: undefined, freq: 3 });
  const visibleWhen: fc.Arbitrary<Condition | undefined> =
    before.length === 0
      ? fc.constant(undefined)
      : fc.option(conditionOn(before), { nil: undefined });
  if (field.kind === 'note')
    return visibleWhen.map((visible) => ({ ...field, ...(visible && { visibleWhen: visible }) }));
  return fc
    .tuple(visibleWhen, requiredWhen, fc.array(visibleWhen, { minLength: 4, maxLength: 4 }))
    .map(([visible, required, ofOptions]) => ({
      ...withOptionConditions(field, ofOptions),
      ...(visible && { visibleWhen: visible }),
      ...(required && { requiredWhen: required }),
    }));
}

/** The same field, its options shown by these conditions as far as there are any. */
function withOptionConditions<T extends FieldConfig>(
  field: T,
  conditions: readonly (Condition | undefined)[],
): T {
  if (!('options' in field)) return field;
  const shown = field.options.map((option, index) => {
    const visibleWhen = conditions[index];
    return visibleWhen ? { ...option, visibleWhen } : option;
  });
  return { ...field, options: shown };
}

/** Waits for nothing itself, so that whatever waits for it forms no circle. */
export const isFree = (field: FieldConfig): boolean =>
  !JSON.stringify(field).includes('"visibleWhen"');

/** Fields with ids of their own, in any order, whose conditions form no circle. */
export const fieldLists: fc.Arbitrary<FieldConfig[]> = fc
  .uniqueArray(fieldIds, { minLength: 1, maxLength: 7 })
  .chain((names) => fc.tuple(...names.map(fieldOf)))
  .chain((fields) =>
    fc.tuple(
      ...fields.map((field, index) => withConditions(field, fields.slice(0, index), fields)),
    ),
  )
  .chain((fields) => fc.shuffledSubarray(fields, { minLength: fields.length }));
