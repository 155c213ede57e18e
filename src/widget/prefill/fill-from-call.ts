import { ANSWER_PREFIX } from '../../model/fillable.ts';
import type { FormContext } from '../../ui/form-context.ts';
import { fill } from './fill.ts';
import { filledIn, noteFilled } from './filled-in.ts';

/** As an attribute would say it: the items of a list with commas between. */
const wordsOf = (said: unknown): string => {
  if (Array.isArray(said)) return said.map(wordsOf).join(',');
  return typeof said === 'string' || typeof said === 'number' ? String(said) : '';
};

/**
 * Takes what a page's own script says of fields, by their ids: sensitive ones may be among them, as
 * in what an opener says. What the visitor has answered stays; what a page filled in does not.
 */
export function fillFromCall(form: FormContext, answers: Readonly<Record<string, unknown>>): void {
  const { engine } = form;
  const before = engine.answers();
  const isKept = (id: string): boolean => {
    const answer = before.get(id);
    return (
      answer !== undefined && answer !== '' && String(answer) !== filledIn(engine).get(id)?.words
    );
  };
  fill(
    form,
    Object.entries(answers).flatMap(([id, said]) =>
      said === undefined ? [] : [[ANSWER_PREFIX + id, wordsOf(said)] as const],
    ),
    isKept,
  );
  noteFilled(engine, before, performance.now());
}
