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

/** Answers that say no to what a question asks. */
const NONE = ['no', 'none', 'never'];

/** What says nothing about the treatment that is asked for. */
const NO_TREATMENT: readonly string[] = [...CONTACT_IDS, 'questions', 'heard'];

/** The answers to one field that mean one by its own words, or by those of its options. */
function answersOf(field: Field): PomAnswer[] {
  const { kind, id } = field;
  if (kind === 'hidden') return [field.value, id].some(pomMeantIn) ? [{ field: id }] : [];
  const isOther = kind === 'consent' || NO_TREATMENT.includes(id) || !('required' in field);
  if (isOther) return [];
  const isMeant = [id, field.label, field.hint].some(pomMeantIn);
  if (!('options' in field)) return isMeant ? [{ field: id }] : [];
  const options = field.options
    .filter(({ id: option, label, hint }) =>
      isMeant ? !NONE.includes(option) : [option, label, hint].some(pomMeantIn),
    )
    .map((option) => option.id);
  return options[0] === undefined ? [] : [{ field: id, options }];
}

/** Every answer that means a prescription-only medicine, as far as words tell, or a template of ours. */
export function pomAnswers(fields: readonly Field[], template = ''): PomAnswer[] {
  const known = Object.hasOwn(KNOWN, template) ? (KNOWN[template] ?? []) : [];
  const asked = known.filter(({ field }) => fields.some(({ id }) => id === field));
  return [...fields.flatMap(answersOf), ...asked];
}

/** Holds where it is answered so; a tick is the option `true`. */
export const isAnswered = ({ field, options }: PomAnswer): Condition =>
  options
    ? { field, in: options.flatMap((id) => (id === 'true' ? [id, true] : [id])) }
    : { field, filled: true };
