import type { Submission } from '../schema/submission.ts';
import type { Field, Form, Option } from '../schema/types.ts';
import type { Told } from './read-answer.ts';
import { summarise, type Asked } from './summary.ts';

/** The path of a page, and the name of a campaign, may tell of a treatment. */
const originOf = (page: string | undefined): string | undefined => page && new URL(page).origin;

/** How a visitor wants to be answered, in the words shown. */
function replyOf({ contact }: Submission, field: Field): Told | undefined {
  const chosen = new Map([
    ['contact_method', contact.contactMethod],
    ['best_time', contact.bestTime],
  ]);
  const value = chosen.get(field.id);
  if (value === undefined) return undefined;
  const options: readonly Pick<Option, 'id' | 'label'>[] = 'options' in field ? field.options : [];
  const parts = [value].flat().map((id) => options.find((one) => one.id === id)?.label ?? id);
  return { value, parts, text: parts.join(', ') };
}

/**
 * A submission without what is sensitive: contact, location, practitioner, timing, consents, and
 * whatever else the config says is not. A summary is made of what is left; a price is left only
 * where nothing sensitive was priced.
 */
export function minimal(submission: Submission, form: Form): Submission {
  const fields = form.steps.flatMap((step) => step.fields);
  const open = new Set<string>();
  for (const field of fields) if ('sensitive' in field && !field.sensitive) open.add(field.id);
  const answers: Submission['answers'] = {};
  const told = new Map<Asked, Told>();
  for (const field of fields) {
    const answer = open.has(field.id) ? submission.answers[field.id] : undefined;
    if (answer) answers[field.id] = answer;
    const { value, text } = answer ?? {};
    const one =
      value === undefined || text === undefined
        ? open.has(field.id) && replyOf(submission, field)
        : { value, text, parts: [text] };
    if (one) told.set(field, one);
  }
  const { questions, journey, photos, priceGuide, location, practitioner, attribution } =
    submission;
  const isPriceOpen = priceGuide?.inputs?.every(({ field }) => open.has(field));
  return {
    ...submission,
    summary: summarise(told),
    location: open.has('location') ? location : undefined,
    practitioner: open.has('practitioner') ? practitioner : undefined,
    answers,
    questions: open.has('questions') ? questions : undefined,
    journey: open.has('journey') ? journey : undefined,
    photos: photos?.filter(({ field }) => open.has(field)),
    priceGuide: isPriceOpen ? priceGuide : undefined,
    attribution: { page: originOf(attribution.page) },
  };
}
