import { readPrefill } from '../../engine/prefill.ts';
import { ANSWER_PREFIX } from '../../model/fillable.ts';
import { say } from '../../platform/say.ts';
import type { FormContext } from '../../ui/form-context.ts';

/** What a page names, `consult-answer-<field>`, and what it says of each. */
type Said = Iterable<readonly [name: string, words: string]>;

/**
 * Answers the fields that a page names by what it says of each.
 * @param isKept which fields stay as they are
 */
export function fill(
  { engine, further }: FormContext,
  said: Said,
  isKept = (_id: string): boolean => false,
): void {
  const left = new Map([...said].filter(([name]) => name.startsWith(ANSWER_PREFIX)));
  const judge = further?.addRules(() => undefined);
  // In the form's order: what one field says may bring the options of another.
  for (const field of engine.form.steps.flatMap((step) => step.fields)) {
    const name = ANSWER_PREFIX + field.id;
    const words = left.get(name);
    if (words === undefined || (left.delete(name) && isKept(field.id))) continue;
    const answer = readPrefill(field, words, engine);
    // What it says stays unsaid: in a URL it may be about the visitor.
    if (answer === undefined || judge?.(field, answer)) {
      say(`${name}: no answer that this field takes`);
      continue;
    }
    engine.set(field.id, answer);
    if (typeof answer === 'object' && answer.length < words.split(',').length)
      say(`${name}: not all of these can be chosen together`);
  }
  for (const name of left.keys()) say(`${name}: no field of that name`);
}
