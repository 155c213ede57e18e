import { isNeverRequired } from '../model/never-required.ts';
import { isRecord, plain, type Plain } from '../model/plain.ts';
import { byId, fieldsOf, type Place } from './complete.ts';
import { createFault, joinPath, nameOf, show } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Field, Form, ReadyTemplate } from './types.ts';

/** A form as it came of all its sources. */
export interface Whole {
  form: Form;
  /** What it was laid over. */
  template: ReadyTemplate | undefined;
  /** The configs that were, lowest first. */
  configs: readonly unknown[];
}

/** Words by which somebody agrees to be texted. */
const TEXTED =
  /\b(?:sms|whats ?app|text (?:messag(?:es?|ing)|alerts?|reminders?)|texts? (?:me|from|about)|texting me|be texted|(?:may|can|will|to|by|via) text(?! (?:above|below))|(?:receive|get|send me|marketing|automated)(?: \w+){0,2} texts?|(?:calls?|phone|e-?mail)(?:, |\/| or | and )texts?|texts?(?:, |\/| or | and )(?:calls?|e-?mails?)|message me)\b/iu;

const configsOf = ({ configs }: Whole): Plain[] =>
  configs.map((config) => plain(config)).filter(isRecord);

const inForm = ({ form }: Whole): Field[] => form.steps.flatMap((step) => step.fields);

/** Notices of ours that the clinic has not made its own. */
function judgeNotices(whole: Whole): Fault[] {
  const own = configsOf(whole).flatMap(fieldsOf);
  const fields = inForm(whole);
  const notes = whole.template?.steps.flatMap((step) => step.fields) ?? [];
  return notes.flatMap(({ id, kind, label }) => {
    const isShown = fields.some((field) => field.id === id && field.label === label);
    const isOwn = own.some(({ found }) => found['id'] === id && found['label'] !== undefined);
    if (kind !== 'note' || !isShown || isOwn) return [];
    return createFault({
      code: 'unapproved_notice',
      path: joinPath('template', id, 'label'),
      found: label,
      says: 'is a neutral text of the template, which the clinic must approve',
      mend: `write the clinic's own, even the same words: { "fields": [{ "id": "${id}", "label": "…" }] }`,
    });
  });
}

/** A note that promises a call needs the number. */
function judgeCalls(whole: Whole): Fault[] {
  const note = inForm(whole).find((field) => field.kind === 'note' && field.call);
  if (!note || whole.form.clinic.phone !== undefined) return [];
  return [
    createFault({
      code: 'no_phone',
      path: 'clinic.phone',
      found: undefined,
      says: `is missing, so the note ${show(note.id)} asks for a call and has no number`,
      mend: 'add it here or as data-phone="…" to the tag, or reword the note without "call"',
    }),
  ];
}

/** A consent that links to the clinic's policy needs its address; without it the link is left out. */
function judgePrivacy(whole: Whole): Fault[] {
  const consent = inForm(whole).find(
    (field) => field.kind === 'consent' && field.label.includes('{privacy}'),
  );
  if (!consent || whole.form.clinic.privacyUrl !== undefined) return [];
  return [
    createFault({
      code: 'no_privacy_url',
      path: 'clinic.privacyUrl',
      found: undefined,
      says: `is missing, so the consent ${show(consent.id)} is asked for without a link to the privacy policy`,
      mend: 'add the address of the policy',
    }),
  ];
}

/** A consent to be texted that bears another id is no condition either (TCPA, 47 CFR 64.1200(f)(9)). */
function judgeTexting({ path, found }: Place): Fault[] {
  const { id, kind, label, required, requiredWhen } = found;
  const [words] = TEXTED.exec(nameOf(label)) ?? [];
  const isRequired = required === true || requiredWhen !== undefined;
  if (kind !== 'consent' || !words || !isRequired || isNeverRequired(id)) return [];
  return [
    createFault({
      code: 'never_required',
      path: joinPath(path, required === true ? 'required' : 'requiredWhen'),
      found: required === true ? required : requiredWhen,
      says: `makes ${show(words)} a condition: to be texted may be no condition of anything`,
      mend: `${required === true ? 'write false' : 'leave it out'}, and ask for what must be agreed to in a consent of its own`,
    }),
  ];
}

/**
 * What a clinic has to see to before a form goes to visitors: notices to approve, a phone that is
 * promised, a policy that is linked, consents that may not be demanded. Never throws.
 */
export function judgeCare(whole: Whole): Fault[] {
  const below = byId(whole.template ? fieldsOf({ steps: whole.template.steps }) : []);
  const consents = configsOf(whole)
    .flatMap(fieldsOf)
    .map(({ path, found }) => ({
      path,
      found: { __proto__: null, ...below.get(nameOf(found['id'])), ...found },
    }));
  return [
    ...judgeNotices(whole),
    ...judgeCalls(whole),
    ...judgePrivacy(whole),
    ...consents.flatMap(judgeTexting),
  ];
}
