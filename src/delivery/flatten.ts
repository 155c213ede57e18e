import type { Submission } from '../schema/submission.ts';
import type { Form } from '../schema/types.ts';
import { CONSENT_PREFIX } from '../model/consent-prefix.ts';
import type { FlatEntry } from './flat-entry.ts';
import { flatTouch } from './flat-touch.ts';
import { hasOwnKey } from './own-keys.ts';

/**
 * The flat submission, for receivers that think in columns. The keys and their order depend on the
 * form alone: what was not answered or not shown is there and empty. In this order:
 *
 * `format id reference test form_id form_revision submitted_at summary` ·
 * `name first_name last_name email phone phone_raw contact_method best_time` ·
 * `location practitioner questions journey` · each other field by its id, as its text ·
 * `consent_<id>` (true, false, or empty where it was not shown) with `_text _version _at` ·
 * `price_guide` as its words, `price_low price_high` as "1150.00", `price_currency` ·
 * `page locale time_zone device elapsed_ms clinic_time_zone honeypot` ·
 * `first_touch_` and `last_touch_` with `landing referrer at`, `utm_source` and its like, each click id
 *
 * Lists are joined by ", ". Keys are only ever added.
 */
export function flatten(submission: Submission, form: Form): FlatEntry[] {
  const { contact, priceGuide, visitor } = submission;
  const { currency } = priceGuide ?? {};
  return [
    ['format', submission.format],
    ['id', submission.id],
    ['reference', submission.reference],
    ['test', String(submission.test)],
    ['form_id', submission.form.id],
    ['form_revision', submission.form.revision],
    ['submitted_at', submission.submittedAt],
    ['summary', submission.summary],
    ['name', joined(contact.name)],
    ['first_name', joined(contact.firstName)],
    ['last_name', joined(contact.lastName)],
    ['email', joined(contact.email)],
    ['phone', joined(contact.phone)],
    ['phone_raw', joined(contact.phoneRaw)],
    ['contact_method', joined(contact.contactMethod)],
    ['best_time', joined(contact.bestTime)],
    ['location', joined(submission.location)],
    ['practitioner', joined(submission.practitioner)],
    ['questions', joined(submission.questions)],
    ['journey', joined(submission.journey)],
    ...fieldsOf(submission, form),
    ['price_guide', joined(priceGuide?.display)],
    ['price_low', inMajor(priceGuide?.low, currency)],
    ['price_high', inMajor(priceGuide?.high, currency)],
    ['price_currency', joined(currency)],
    ['page', joined(submission.attribution.page)],
    ['locale', visitor.locale],
    ['time_zone', joined(visitor.timeZone)],
    ['device', visitor.device],
    ['elapsed_ms', String(submission.guard.elapsedMs)],
    ['clinic_time_zone', joined(submission.clinicTimeZone)],
    ['honeypot', String(submission.guard.honeypot)],
    ...flatTouch('first', submission.attribution.first),
    ...flatTouch('last', submission.attribution.last),
  ];
}

/** The form's own fields, then its consents. */
function fieldsOf(submission: Submission, form: Form): FlatEntry[] {
  // Maps, because a field may be called `constructor`, which every object seems to have.
  const answers = new Map(Object.entries(submission.answers));
  const given = new Map(Object.entries(submission.consents));
  const fields: FlatEntry[] = [];
  const consents: FlatEntry[] = [];
  for (const field of form.steps.flatMap((step) => step.fields)) {
    const { id } = field;
    if (field.kind === 'consent') {
      const consent = given.get(id);
      const key = CONSENT_PREFIX + id;
      consents.push(
        [key, String(consent?.given ?? '')],
        [`${key}_text`, consent?.text ?? ''],
        [`${key}_version`, consent?.version ?? ''],
        [`${key}_at`, consent?.at ?? ''],
      );
      // What has no answer, a note, a proof block or the price guide, is not sensitive either.
    } else if ('sensitive' in field && !hasOwnKey(id)) {
      fields.push([id, joined(answers.get(id)?.text)]);
    }
  }
  return [...fields, ...consents];
}

/** An amount as columns count it: 115000 minor units of USD are "1150.00", 1250 of JPY "1250". */
function inMajor(amount: number | undefined, currency: string | undefined): string {
  if (amount === undefined) return '';
  const style = new Intl.NumberFormat('en', { style: 'currency', currency });
  const { maximumFractionDigits: digits = 2 } = style.resolvedOptions();
  return (amount / 10 ** digits).toFixed(digits);
}

function joined(value: string | readonly string[] | undefined): string {
  return typeof value === 'object' ? value.join(', ') : (value ?? '');
}
