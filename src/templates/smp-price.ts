import { completeTemplate } from '../model/complete-template.ts';
import { ADULT } from './adult.ts';
import { CONTACT } from './contact.ts';
import { HEARD, PAYMENT_PLAN } from './extras.ts';
import { LUDWIG, NORWOOD, PATTERN, PREVIOUS, SCAR_AGE, SCAR_KIND } from './hair.ts';
import { HEALTH_CONSENT } from './health-consent.ts';
import { NOT_SURE } from './not-sure.ts';
import { OFFERS_CONSENT } from './offers-consent.ts';
import { QUESTIONS, REMOVAL, SCALP_RESULTS, SESSIONS, TRAINING, WHO } from './questions.ts';
import { TEXT_CONSENT } from './text-consent.ts';
import { TIMING } from './timing.ts';

/** T2: what scalp micropigmentation may cost. The clinic adds its own price guide; none ships. */
export const template = completeTemplate({
  id: 'smp-price',
  revision: '2026-11-26',
  title: 'What would it cost?',
  intro: 'A few questions about your hair, then how to reach you. No obligation.',
  messages: { 'form.submit': 'Ask for my price', 'form.label': 'Price request' },
  steps: [
    {
      id: 'hair',
      title: 'Your hair',
      fields: [
        PATTERN,
        { ...NORWOOD, visibleWhen: { field: 'pattern', is: 'receding' } },
        { ...LUDWIG, visibleWhen: { field: 'pattern', is: 'thinning' } },
        { ...SCAR_KIND, visibleWhen: { field: 'pattern', is: 'scar' } },
        { ...SCAR_AGE, visibleWhen: { field: 'pattern', is: 'scar' } },
        {
          id: 'area',
          kind: 'checkboxes',
          label: 'Where would you like it?',
          required: true,
          options: [
            { id: 'hairline', label: 'Hairline and temples' },
            { id: 'crown', label: 'Crown' },
            { id: 'top', label: 'Full top' },
            { id: 'patches', label: 'Patches' },
            { id: 'scar', label: 'Over a scar' },
            { id: 'full', label: 'Full scalp', exclusive: true },
            { ...NOT_SURE, exclusive: true },
          ],
        },
        {
          id: 'scar_add',
          kind: 'radio',
          label: 'Is there a scar to cover as well?',
          visibleWhen: { field: 'pattern', isNot: 'scar' },
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
        PREVIOUS,
      ],
    },
    {
      id: 'contact',
      title: 'How we reach you',
      fields: [
        TIMING,
        ...CONTACT,
        ADULT,
        {
          id: 'send_guide',
          kind: 'checkbox',
          label: 'Email me this price guide',
          visibleWhen: { field: 'email', filled: true },
        },
        { ...QUESTIONS, options: [WHO, TRAINING, SCALP_RESULTS, SESSIONS, REMOVAL] },
        PAYMENT_PLAN,
        HEARD,
        HEALTH_CONSENT,
        TEXT_CONSENT,
        OFFERS_CONSENT,
      ],
    },
  ],
});
