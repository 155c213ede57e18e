import type { Submission } from '../schema/submission.ts';
import type { Form } from '../schema/types.ts';
import { CONSENT_PREFIX } from '../model/ids.ts';
import { hasOwnKey } from './own-keys.ts';

export type FlatEntry = readonly [key: string, value: string];

/**
 * The flat submission, for receivers that think in columns. The keys and their order depend on the
 * form alone: what was not answered or not shown is there and empty. In this order:
 *
 * `format id reference test form_id form_revision submitted_at summary` ·
 * `name first_name last_name email phone phone_raw contact_method best_time` ·
 * `location practitioner questions journey` · each other field by its id, as its text ·
 * `consent_<id>` (true, false, or empty where it was not shown) with `_text _version _at` ·
 * `page locale time_zone device elapsed_ms`
 *
 * Lists are joined by ", ". Keys are only ever added.
 */
export function flatten(submission: Submission, form: Form): FlatEntry[] {
  return [
    ...headOf(submission),
    ...contactOf(submission.contact),
    ['location', submission.location ?? ''],
    ['practitioner', submission.practitioner ?? ''],
    ['questions', joined(submission.questions)],
    ['journey', submission.journey ?? ''],
    ...fieldsOf(submission, form),
    ['page', submission.attribution.page ?? ''],
    ['locale', submission.visitor.locale],
    ['time_zone', submission.visitor.timeZone ?? ''],
    ['device', submission.visitor.device],
    ['elapsed_ms', String(submission.guard.elapsedMs)],
  ];
}

function headOf(submission: Submission): FlatEntry[] {
  return [
    ['format', submission.format],
    ['id', submission.id],
    ['reference', submission.reference],
    ['test', String(submission.test)],
    ['form_id', submission.form.id],
    ['form_revision', submission.form.revision],
    ['submitted_at', submission.submittedAt],
    ['summary', submission.summary],
  ];
}

function contactOf(contact: Submission['contact']): FlatEntry[] {
  return [
    ['name', contact.name ?? ''],
    ['first_name', contact.firstName ?? ''],
    ['last_name', contact.lastName ?? ''],
    ['email', contact.email ?? ''],
    ['phone', contact.phone ?? ''],
    ['phone_raw', contact.phoneRaw ?? ''],
    ['contact_method', contact.contactMethod ?? ''],
    ['best_time', joined(contact.bestTime)],
  ];
}

/** The form's own fields, then its consents. */
function fieldsOf(submission: Submission, form: Form): FlatEntry[] {
  // Maps, because a field may be called `constructor`, which every object seems to have.
  const answers = new Map(Object.entries(submission.answers));
  const given = new Map(Object.entries(submission.consents));
  const fields: FlatEntry[] = [];
  const consents: FlatEntry[] = [];
  for (const { kind, id } of form.steps.flatMap((step) => step.fields)) {
    if (kind === 'consent') {
      const consent = given.get(id);
      const key = CONSENT_PREFIX + id;
      consents.push(
        [key, consent ? String(consent.given) : ''],
        [`${key}_text`, consent?.text ?? ''],
        [`${key}_version`, consent?.version ?? ''],
        [`${key}_at`, consent?.at ?? ''],
      );
    } else if (kind !== 'note' && !hasOwnKey(id)) {
      fields.push([id, answers.get(id)?.text ?? '']);
    }
  }
  return [...fields, ...consents];
}

function joined(value: string | readonly string[] | undefined): string {
  return typeof value === 'object' ? value.join(', ') : (value ?? '');
}
