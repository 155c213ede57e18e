import type { Submission, Touches } from '../schema/submission.ts';
import type { Answers, Field, Form } from '../schema/types.ts';
import { cleanEmail } from './clean-text.ts';
import { hasOwnKey } from './own-keys.ts';
import { readAnswer, type Telling, type Told } from './read-answer.ts';
import { summarise } from './summary.ts';

export interface SubmissionInput {
  form: Form;
  /** Those to be told of what the visitor can see, in form order; answers of others are not sent. */
  fields: readonly Field[];
  answers: Answers;
  /** From `uuidV7`, made once: a retry bears the same. */
  id: string;
  /** From `referenceFrom`. */
  reference: string;
  submittedAt: Date;
  /** When each consent was ticked, by field id; one not ticked dates from Submit. */
  consentTimes: ReadonlyMap<string, Date>;
  words: Telling;
  /** A number as typed, as E.164 where that can be told. */
  toE164(typed: string): string;
  /** What additions have to tell. */
  more?: Partial<Submission> | undefined;
  /** From `pageUrl`. */
  page?: string | undefined;
  /** From `withView`. */
  touches?: Touches | undefined;
  visitor: Submission['visitor'];
  /** From `guard`. */
  guard: Submission['guard'];
}

/**
 * The submission of the design card: contact details and the form's own keys apart, each consent a
 * record, every other visible answer in form order. `contact_method` and `best_time` are told by
 * option id; `location`, `practitioner` and `questions` in the words shown, as no text stands
 * beside them. What was not answered is absent or `undefined`, which the encoders leave out.
 */
export function buildSubmission(input: SubmissionInput): Submission {
  const { form } = input;
  const told = tellAll(input);
  const byId = new Map<string, Told>();
  for (const [field, one] of told) byId.set(field.id, one);
  const text = (id: string) => byId.get(id)?.text;
  return {
    format: 'consult-form/submission@1',
    id: input.id,
    reference: input.reference,
    test: form.test,
    form: { id: form.id, revision: form.revision },
    submittedAt: input.submittedAt.toISOString(),
    // A location chosen may have a zone of its own, which `more` tells.
    clinicTimeZone: form.clinic.timeZone,
    summary: summarise(told),
    contact: contactOf(byId, text, input.toE164),
    location: text('location'),
    practitioner: text('practitioner'),
    answers: answersOf(told, input.toE164),
    questions: byId.get('questions')?.parts,
    journey: text('journey'),
    ...input.more,
    consents: consentsOf(input),
    attribution: { page: input.page, ...input.touches },
    visitor: input.visitor,
    guard: input.guard,
  };
}

/** Every field that has something to tell, consents aside. */
function tellAll({ fields, answers, words }: SubmissionInput): Map<Field, Told> {
  const told = new Map<Field, Told>();
  for (const field of fields) {
    if (field.kind === 'consent') continue;
    const one = readAnswer(field, answers.get(field.id), words);
    if (one) told.set(field, one);
  }
  return told;
}

function contactOf(
  byId: ReadonlyMap<string, Told>,
  text: (id: string) => string | undefined,
  toE164: SubmissionInput['toE164'],
): Submission['contact'] {
  const email = text('email');
  const phoneRaw = text('phone');
  const method = byId.get('contact_method')?.value;
  const bestTime = byId.get('best_time')?.value;
  return {
    name: text('name'),
    firstName: text('first_name'),
    lastName: text('last_name'),
    email: email && cleanEmail(email),
    phone: phoneRaw && toE164(phoneRaw),
    phoneRaw,
    contactMethod: typeof method === 'string' ? method : text('contact_method'),
    bestTime:
      typeof bestTime === 'object' || typeof bestTime === 'string' ? bestTime : text('best_time'),
  };
}

function answersOf(
  told: ReadonlyMap<Field, Told>,
  toE164: SubmissionInput['toE164'],
): Submission['answers'] {
  const answers: Submission['answers'] = {};
  for (const [{ id, kind, label }, { value, text }] of told) {
    // For machines as a number that can be called, for people as it was typed.
    const called = kind === 'phone' ? toE164(text) : value;
    if (!hasOwnKey(id)) answers[id] = { label, value: called, text };
  }
  return answers;
}

/** One record for each consent that was shown, with the label as it was shown. */
function consentsOf(input: SubmissionInput): Submission['consents'] {
  const consents: Submission['consents'] = {};
  for (const field of input.fields) {
    if (field.kind !== 'consent') continue;
    const given = input.answers.get(field.id) === true;
    const at = (given && input.consentTimes.get(field.id)) || input.submittedAt;
    consents[field.id] = {
      given,
      text: field.label,
      version: field.version,
      at: at.toISOString(),
      locale: input.form.locale,
    };
  }
  return consents;
}
