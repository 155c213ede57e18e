import type { Engine } from '../../engine/index.ts';
import { readPrefill } from '../../engine/prefill.ts';
import { ANSWER_PREFIX } from '../../model/fillable.ts';
import { say } from '../../platform/say.ts';

/** Answers the fields that a page names, `consult-answer-<field>`, by what it says of each. */
export function fill(engine: Engine, said: Iterable<readonly [name: string, words: string]>): void {
  const fields = engine.form.steps.flatMap((step) => step.fields);
  for (const [name, words] of said) {
    if (!name.startsWith(ANSWER_PREFIX)) continue;
    const field = fields.find(({ id }) => ANSWER_PREFIX + id === name);
    const answer = field && readPrefill(field, words, engine.form);
    // What it says stays unsaid: in a URL it may be about the visitor.
    if (field && answer !== undefined) engine.set(field.id, answer);
    else say(`${name}: ${field ? 'no answer that this field takes' : 'no field of that name'}`);
  }
}
