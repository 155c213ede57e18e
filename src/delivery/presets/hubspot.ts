import type { Submission } from '../../schema/submission.ts';
import type { Form } from '../../schema/types.ts';
import { JSON_TYPE } from '../content-types.ts';
import { serialise } from '../serialise.ts';
import type { PresetFile } from './preset-file.ts';

/** Properties of contacts, as HubSpot numbers its kinds of objects. */
const CONTACT = '0-1';

/** What must be agreed to before a form is sent: as HubSpot records it, and as it was shown. */
function consentOf({ consents }: Submission, form: Form) {
  const texts = form.steps
    .flatMap((step) => step.fields)
    .flatMap((field) => {
      const isAsked = field.kind === 'consent' && (field.required || field.requiredWhen);
      const consent = isAsked ? consents[field.id] : undefined;
      return consent?.given ? [consent.text] : [];
    });
  return texts[0] ? { consent: { consentToProcess: true, text: texts.join('\n') } } : undefined;
}

/**
 * HubSpot, "Submit data to a form" v3 without a key (developers.hubspot.com). It refuses the whole
 * submission for one property that its form has not, so only what is named is sent. It answers
 * preflights, and 400 and 429 can be read; 50 requests in 10 s. Its visitor's mark (`hutk`) is left
 * out: it stands in a cookie, and we read none.
 */
export const preset: PresetFile = {
  encoder: 'json',
  flat: true,
  // Its Sensitive Data terms, in Enterprise accounts (developers.hubspot.com/sensitive-data).
  baa: true,
  names: {
    firstname: ['first_name', 'name'],
    lastname: 'last_name',
    email: 'email',
    phone: 'phone',
  },
  write: (entries, submission, form) => ({
    body: serialise({
      fields: entries.map(([name, value]) => ({ objectTypeId: CONTACT, name, value })),
      context: { pageUri: submission.attribution.page, pageName: form.title ?? form.id },
      legalConsentOptions: consentOf(submission, form),
    }),
    contentType: JSON_TYPE,
  }),
};
