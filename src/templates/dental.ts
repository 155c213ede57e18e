import { completeTemplate } from '../model/complete-template.ts';
import { CONTACT } from './contact.ts';
import { HEARD, PAYMENT_PLAN } from './extras.ts';
import { HEALTH_CONSENT } from './health-consent.ts';
import { NOT_SURE } from './not-sure.ts';
import { OFFERS_CONSENT } from './offers-consent.ts';
import { QUESTIONS, WHO } from './questions.ts';
import { TEXT_CONSENT } from './text-consent.ts';
import { TIMING } from './timing.ts';

/** T5: teeth. The note about pain is a neutral text, which the clinic must approve. */
export const template = completeTemplate({
  id: 'dental',
  revision: '2026-11-26',
  title: 'Ask about your teeth',
  intro: 'Tell us what you have in mind, then how to reach you. No obligation.',
  messages: { 'form.submit': 'Request my appointment', 'form.label': 'Dental request' },
  steps: [
    {
      id: 'teeth',
      title: 'Your teeth',
      fields: [
        {
          id: 'treatment',
          kind: 'radio',
          label: 'What are you interested in?',
          required: true,
          options: [
            { id: 'implant', label: 'An implant' },
            { id: 'full_arch', label: 'A whole row of teeth' },
            { id: 'aligners', label: 'Straightening' },
            { id: 'veneers', label: 'Veneers' },
            { id: 'whitening', label: 'Whitening' },
            NOT_SURE,
          ],
        },
        {
          id: 'missing',
          kind: 'radio',
          label: 'How many teeth are missing?',
          visibleWhen: { field: 'treatment', in: ['implant', 'full_arch'] },
          options: [
            { id: 'one', label: 'One' },
            { id: 'few', label: 'Two to five' },
            { id: 'many', label: 'More' },
            NOT_SURE,
          ],
        },
        {
          id: 'denture',
          kind: 'radio',
          label: 'Do you wear a denture?',
          visibleWhen: { field: 'treatment', in: ['implant', 'full_arch'] },
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
        {
          id: 'concern',
          kind: 'checkboxes',
          label: 'What would you like to straighten?',
          visibleWhen: { field: 'treatment', is: 'aligners' },
          options: [
            { id: 'crowded', label: 'Crowded teeth' },
            { id: 'gaps', label: 'Gaps' },
            { id: 'bite', label: 'My bite' },
            { id: 'other', label: 'Something else' },
          ],
        },
        {
          id: 'prior_braces',
          kind: 'radio',
          label: 'Have you had braces before?',
          visibleWhen: { field: 'treatment', is: 'aligners' },
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
        {
          id: 'urgent',
          kind: 'radio',
          label: 'Do you have pain or swelling now?',
          required: true,
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
        {
          id: 'urgent_note',
          kind: 'note',
          label: 'Please call us now, so that we can see you soon. You can still send this form.',
          tone: 'urgent',
          call: true,
          visibleWhen: { field: 'urgent', is: 'yes' },
        },
      ],
    },
    {
      id: 'contact',
      title: 'How we reach you',
      fields: [
        {
          id: 'patient',
          kind: 'radio',
          label: 'Have you been with us before?',
          options: [
            { id: 'new', label: 'No, I am new' },
            { id: 'existing', label: 'Yes, I have been before' },
          ],
        },
        {
          id: 'cover',
          kind: 'radio',
          label: 'Do you have dental cover?',
          options: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, NOT_SURE],
        },
        {
          id: 'anxiety',
          kind: 'radio',
          label: 'Do dental visits make you anxious?',
          hint: 'We take more time then.',
          options: [
            { id: 'no', label: 'No' },
            { id: 'a_little', label: 'A little anxious' },
            { id: 'very', label: 'Very anxious' },
          ],
        },
        TIMING,
        ...CONTACT,
        {
          ...QUESTIONS,
          options: [
            WHO,
            { id: 'choices', label: 'What else could be done, or left alone?' },
            { id: 'time', label: 'How many visits, over what time?' },
            { id: 'cost', label: 'What does it cost in all?' },
          ],
        },
        PAYMENT_PLAN,
        HEARD,
        HEALTH_CONSENT,
        TEXT_CONSENT,
        OFFERS_CONSENT,
      ],
    },
  ],
});
