import { completeTemplate } from '../model/complete-template.ts';
import { ADULT } from './adult.ts';
import { CONTACT } from './contact.ts';
import { HEARD, PAYMENT_PLAN } from './extras.ts';
import { HEALTH_CONSENT } from './health-consent.ts';
import { NOT_SURE } from './not-sure.ts';
import { LOCATION, PRACTITIONER } from './places.ts';
import { OFFERS_CONSENT } from './offers-consent.ts';
import { QUESTIONS, TRAINING, WHO } from './questions.ts';
import { TEXT_CONSENT } from './text-consent.ts';
import { TIMING } from './timing.ts';

/**
 * T4: injectables. It names no product and no prescription medicine anywhere, as UK rules on
 * advertising ask (Human Medicines Regulations 2012, reg. 284); a clinic elsewhere may add them.
 */
export const template = completeTemplate({
  id: 'medspa-injectables',
  revision: '2026-11-26',
  title: 'Ask for a consultation',
  intro: 'Tell us what you have in mind. Whether a treatment suits you is decided in person.',
  messages: { 'form.submit': 'Request my consultation', 'form.label': 'Consultation request' },
  steps: [
    {
      id: 'wishes',
      title: 'What you have in mind',
      fields: [
        {
          id: 'goal',
          kind: 'checkboxes',
          label: 'What would you like to change?',
          required: true,
          options: [
            { id: 'lines', label: 'Lines and wrinkles' },
            { id: 'volume', label: 'Lost volume' },
            { id: 'lips', label: 'Lips' },
            { id: 'contour', label: 'Chin, jaw or cheeks' },
            { id: 'skin', label: 'Skin quality' },
            { ...NOT_SURE, exclusive: true },
          ],
        },
        {
          id: 'face_area',
          kind: 'checkboxes',
          label: 'Where are the lines?',
          visibleWhen: { field: 'goal', is: 'lines' },
          options: [
            { id: 'forehead', label: 'Forehead' },
            { id: 'frown', label: 'Between the brows' },
            { id: 'eyes', label: 'Around the eyes' },
            { id: 'mouth', label: 'Around the mouth' },
            { id: 'neck', label: 'Neck' },
          ],
        },
        {
          id: 'experience',
          kind: 'radio',
          label: 'Have you had injections of this sort before?',
          options: [
            { id: 'never', label: 'Never' },
            { id: 'once', label: 'Once or twice' },
            { id: 'regular', label: 'Regularly' },
          ],
        },
        {
          id: 'last_when',
          kind: 'radio',
          label: 'When was the last time?',
          visibleWhen: { field: 'experience', isNot: 'never' },
          options: [
            { id: 'under_3_months', label: 'Under 3 months ago' },
            { id: 'under_1_year', label: '3 to 12 months ago' },
            { id: 'over_1_year', label: 'Over a year ago' },
          ],
        },
        {
          id: 'event_date',
          kind: 'date',
          label: 'Is there a day you want to be ready for?',
          from: 'today',
        },
      ],
    },
    {
      id: 'contact',
      title: 'How we reach you',
      fields: [
        TIMING,
        LOCATION,
        PRACTITIONER,
        ...CONTACT,
        ADULT,
        {
          ...QUESTIONS,
          options: [
            WHO,
            TRAINING,
            { id: 'risks', label: 'What can go wrong, and what happens then?' },
            { id: 'cost', label: 'What does it cost, checks afterwards included?' },
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
