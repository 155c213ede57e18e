import { CONTACT_IDS } from '../../model/ids.ts';
import { pomMeantIn } from '../../model/poms.ts';
import type { Condition, Field } from '../../schema/types.ts';

/** What is asked of the answers: the field, and which of them; any where nothing says. */
export interface PomAnswer {
  field: string;
  options?: readonly string[] | undefined;
}

/** Answers of templates that mean one, whatever a clinic words them like. */
const KNOWN: Readonly<Record<string, readonly PomAnswer[]>> = {
  'medspa-injectables': [{ field: 'goal', options: ['lines'] }, { field: 'face_area' }],
};

/** Answers that say no to what a question asks, by their id or their label. */
const NONE = /^(?:no|none|never)\b/i;

/** What says nothing about the treatment that is asked for. */
const NO_TREATMENT: readonly string[] = [...CONTACT_IDS, 'questions', 'heard'];

/** What a field says of itself; its hint, of which much may be said, only where a price hangs on it. */
const wordsOf = (field: Field, isPriced: boolean): unknown[] =>
  'hint' in field
    ? [field.id, field.label, ...(isPriced ? [field.hint] : []), 'unit' in field && field.unit]
    : [field.id];

/** The answers to one field that mean one by its own words, or by those of its options. */
function answersOf(field: Field, isPriced: boolean): PomAnswer[] {
  const { kind, id } = field;
  if (kind === 'hidden') return [field.value, id].some(pomMeantIn) ? [{ field: id }] : [];
  const isOther = kind === 'consent' || NO_TREATMENT.includes(id) || !('required' in field);
  if (isOther) return [];
  const isMeant = wordsOf(field, isPriced).some(pomMeantIn);
  // What somebody writes asks for nothing; a number may be of areas, or of units.
  const isAsked = isPriced || kind === 'number' || kind === 'range';
  if (!('options' in field)) return isMeant && isAsked ? [{ field: id }] : [];
  const options = field.options
    .filter(({ id: option, label, hint }) =>
      isMeant
        ? ![option, label].some((text) => NONE.test(text))
        : [option, label, hint].some(pomMeantIn),
    )
    .map((option) => option.id);
  return options[0] === undefined ? [] : [{ field: id, options }];
}

/**
 * Every answer that means a prescription-only medicine, as far as words tell, or a template of ours.
 * @param priced the fields that the guide's rules read
 */
export function pomAnswers(
  fields: readonly Field[],
  priced: readonly string[],
  template = '',
): PomAnswer[] {
  const known = Object.hasOwn(KNOWN, template) ? (KNOWN[template] ?? []) : [];
  const asked = known.filter(({ field }) => fields.some(({ id }) => id === field));
  const meant = fields.flatMap((field) => answersOf(field, priced.includes(field.id)));
  return [...meant, ...asked];
}

/** Holds where it is answered so; a tick is the option `true`. */
export const isAnswered = ({ field, options }: PomAnswer): Condition =>
  options
    ? { field, in: options.flatMap((id) => (id === 'true' ? [id, true] : [id])) }
    : { field, filled: true };
