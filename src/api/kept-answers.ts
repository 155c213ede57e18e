import type { Answer, Field } from '../schema/types.ts';
import type { Instance as Widget } from './loaded.ts';

/** Answers of a form that was taken off the page, each with the field as it was asked. */
export type KeptAnswers = ReadonlyMap<string, { asked: string; answer: Answer }>;

/**
 * Photos are gone with the form that held them. A consent is given anew: its record says when it was
 * ticked.
 */
const isKept = ({ kind }: Field): boolean => kind !== 'photos' && kind !== 'consent';

const fieldsOf = ({ form }: Widget): Field[] =>
  form.engine.form.steps.flatMap((step) => step.fields).filter(isKept);

/** What was answered, in memory alone. */
export const keepAnswers = (widget: Widget): KeptAnswers =>
  new Map(
    fieldsOf(widget).map((field) => [
      field.id,
      { asked: JSON.stringify(field), answer: widget.form.engine.answer(field.id) },
    ]),
  );

/** Answers what is asked as it was before. */
export function giveAnswers(widget: Widget, kept: KeptAnswers): void {
  for (const field of fieldsOf(widget)) {
    const { asked, answer } = kept.get(field.id) ?? {};
    if (answer !== undefined && asked === JSON.stringify(field))
      widget.form.engine.set(field.id, answer);
  }
}
