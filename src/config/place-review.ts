import { isRecord, type Plain } from '../model/plain.ts';
import type { BlockField, Field, Step } from '../schema/types.ts';
import { isFlag, isWords } from './guards.ts';
import type { Reader } from './reader.ts';

/** Names the step and its one field; no config's id has a hyphen. */
const ID = 'review-answers';

const isReview = (value: unknown): value is boolean | Plain => isFlag(value) || isRecord(value);

const isOfEveryStep = (field: Field): field is BlockField =>
  field.kind === 'block' && field.isOfEvery;

/** Adds the step that shows all answers before they are sent, where the config asks for one. */
export function placeReview(root: Reader, steps: Step[]): void {
  const written = root('review', isReview);
  const last = steps.at(-1);
  if (!written || !last) return;
  const isTitled = isRecord(written);
  steps.push({
    id: ID,
    title: isTitled ? root('review.title', isWords) : undefined,
    intro: isTitled ? root('review.intro', isWords) : undefined,
    fields: [
      { kind: 'review', id: ID, label: '' },
      // What reassures stands by the button that sends, and what answers doubts below it.
      ...last.fields.filter(isOfEveryStep).map((field) => ({ ...field, id: `${field.id}-${ID}` })),
    ],
  });
}
