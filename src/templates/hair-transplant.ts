import { completeTemplate } from '../model/complete-template.ts';
import { ADULT } from './adult.ts';
import { CONTACT } from './contact.ts';
import { HEARD, PAYMENT_PLAN } from './extras.ts';
import { LUDWIG, NORWOOD } from './hair.ts';
import { HEALTH_CONSENT } from './health-consent.ts';
import { NOT_SURE } from './not-sure.ts';
import { HEAD_SHOTS, PHOTO_CONSENT, PHOTOS } from './photos.ts';
import { OFFERS_CONSENT } from './offers-consent.ts';
import { PROGRESS, QUESTIONS, TRAINING, WHO } from './questions.ts';
import { TEXT_CONSENT } from './text-consent.ts';
import { TIMING } from './timing.ts';

/** T3: a hair transplant, from the hair as it is to a reply. */
export const template = completeTemplate({
  id: 'hair-transplant',
  revision: '2026-11-26',
  title: 'Ask about a hair transplant',
  intro: 'A few questions about your hair, then how to reach you. No obligation.',
  messages: { 'form.submit': 'Request my assessment', 'form.label': 'Transplant request' },
  steps: [
    {
      id: 'hair',
      title: 'Your hair',
      fields: [
        {
          id: 'chart',
          kind: 'radio',
          label: 'Which chart fits your hair loss?',
          required: true,
          options: [
            { id: 'male', label: 'Male pattern' },
            { id: 'female', label: 'Female pattern' },
            NOT_SURE,
          ],
        },
        { ...NORWOOD, visibleWhen: { field: 'chart', is: 'male' } },
        { ...LUDWIG, visibleWhen: { field: 'chart', is: 'female' } },
        {
          // Not `target`, which every form element has.
          id: 'target_area',
          kind: 'checkboxes',
          label: 'Where would you like more hair?',
          required: true,
          options: [
            { id: 'hairline', label: 'Hairline' },
            { id: 'mid', label: 'Middle of the scalp' },
            { id: 'crown', label: 'Crown' },
            { id: 'eyebrows', label: 'Eyebrows' },
            { id: 'beard', label: 'Beard' },
            { id: 'scar', label: 'A scar' },
          ],
        },
      ],
    },
    {
      id: 'history',
      title: 'What came before',
      fields: [
        {
          id: 'duration',
          kind: 'radio',
          label: 'How long have you been losing hair?',
          options: [
            { id: 'under_1_year', label: 'Under a year' },
            { id: 'in_1_to_5_years', label: '1 to 5 years' },
            { id: 'over_5_years', label: 'Over 5 years' },
          ],
        },
        {
          id: 'still_losing',
          kind: 'radio',
          label: 'Is it still going on?',
          options: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, NOT_SURE],
        },
        {
          id: 'treatments',
          kind: 'checkboxes',
          label: 'What have you tried?',
          options: [
            { id: 'none', label: 'None of these', exclusive: true },
            { id: 'minoxidil', label: 'Minoxidil' },
            { id: 'finasteride', label: 'Finasteride' },
            { id: 'prp', label: 'PRP injections' },
            { id: 'transplant', label: 'A transplant' },
            { id: 'other', label: 'Something else' },
          ],
        },
        {
          id: 'transplant_year',
          kind: 'number',
          label: 'In which year was the transplant?',
          min: 1950,
          max: 2100,
          visibleWhen: { field: 'treatments', is: 'transplant' },
        },
        {
          id: 'transplant_method',
          kind: 'radio',
          label: 'By which method?',
          visibleWhen: { field: 'treatments', is: 'transplant' },
          options: [
            { id: 'fue', label: 'Single grafts (FUE)' },
            { id: 'fut', label: 'A strip (FUT)' },
            NOT_SURE,
          ],
        },
        {
          id: 'transplant_grafts',
          kind: 'number',
          label: 'How many grafts, if you know?',
          unit: 'grafts',
          min: 1,
          max: 20000,
          visibleWhen: { field: 'treatments', is: 'transplant' },
        },
        {
          id: 'age_band',
          kind: 'radio',
          label: 'How old are you?',
          options: [
            { id: 'from_18', label: '18 to 29' },
            { id: 'from_30', label: '30 to 44' },
            { id: 'from_45', label: '45 to 59' },
            { id: 'from_60', label: '60 or over' },
          ],
        },
        TIMING,
        {
          id: 'travel',
          kind: 'radio',
          label: 'Would you travel to us?',
          options: [
            { id: 'local', label: 'I live nearby' },
            { id: 'travel', label: 'Yes, I would travel' },
            NOT_SURE,
          ],
        },
      ],
    },
    {
      id: 'contact',
      title: 'How we reach you',
      fields: [
        ...CONTACT,
        ADULT,
        {
          ...QUESTIONS,
          options: [
            WHO,
            TRAINING,
            { id: 'results', label: 'May I see results on hair like mine?' },
            { id: 'grafts', label: 'How many grafts, and is the cost fixed?' },
            PROGRESS,
          ],
        },
        PAYMENT_PLAN,
        HEARD,
        { ...PHOTOS, options: [...HEAD_SHOTS, { id: 'donor', label: 'Back, hair lifted' }] },
        HEALTH_CONSENT,
        PHOTO_CONSENT,
        TEXT_CONSENT,
        OFFERS_CONSENT,
      ],
    },
  ],
});
