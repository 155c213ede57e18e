import { completeTemplate } from '../model/complete-template.ts';
import { CONTACT } from './contact.ts';
import { HEALTH_CONSENT } from './health-consent.ts';
import { NOT_SURE } from './not-sure.ts';
import { PHOTO_CONSENT, PHOTOS } from './photos.ts';
import { OFFERS_CONSENT } from './offers-consent.ts';
import { TEXT_CONSENT } from './text-consent.ts';

/** T6: skin. The note about a changing mole is a neutral text, which the clinic must approve. */
export const template = completeTemplate({
  id: 'dermatology',
  revision: '2026-11-26',
  title: 'Ask about your skin',
  intro: 'Tell us what it is about, then how to reach you. This is no diagnosis.',
  messages: { 'form.submit': 'Request my appointment', 'form.label': 'Skin request' },
  steps: [
    {
      id: 'skin',
      title: 'Your skin',
      fields: [
        {
          id: 'concern',
          kind: 'radio',
          label: 'What is it about?',
          required: true,
          options: [
            { id: 'mole', label: 'A mole or a spot' },
            { id: 'acne', label: 'Acne' },
            { id: 'rash', label: 'A rash or eczema' },
            { id: 'hair_nails', label: 'Hair or nails' },
            { id: 'scar', label: 'A scar' },
            { id: 'check', label: 'A skin check' },
            { id: 'other', label: 'Something else' },
          ],
        },
        {
          id: 'changing',
          kind: 'radio',
          label: 'Has it grown, changed or bled?',
          required: true,
          visibleWhen: { field: 'concern', is: 'mole' },
          options: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, NOT_SURE],
        },
        {
          id: 'changing_note',
          kind: 'note',
          label: 'A mole that changes should be seen soon. Please call us for an early visit.',
          tone: 'urgent',
          call: true,
          visibleWhen: { field: 'changing', isNot: 'no' },
        },
        {
          id: 'since',
          kind: 'radio',
          label: 'How long have you had it?',
          visibleWhen: { field: 'concern', isNot: 'check' },
          options: [
            { id: 'days', label: 'Days' },
            { id: 'weeks', label: 'Weeks' },
            { id: 'months', label: 'Months' },
            { id: 'years', label: 'Years' },
          ],
        },
        {
          id: 'seen',
          kind: 'radio',
          label: 'Has a doctor seen it?',
          visibleWhen: { field: 'concern', isNot: 'check' },
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
        {
          id: 'body_area',
          kind: 'checkboxes',
          label: 'Where is it?',
          options: [
            { id: 'face', label: 'Face or scalp' },
            { id: 'trunk', label: 'Chest, back or belly' },
            { id: 'arms', label: 'Arms or hands' },
            { id: 'legs', label: 'Legs or feet' },
            { id: 'other', label: 'Elsewhere' },
          ],
        },
      ],
    },
    {
      id: 'contact',
      title: 'How we reach you',
      fields: [
        {
          id: 'visit',
          kind: 'radio',
          label: 'How would you like to be seen?',
          options: [
            { id: 'in_person', label: 'At the clinic' },
            { id: 'video', label: 'By video' },
            { id: 'either', label: 'Either' },
          ],
        },
        {
          id: 'cover',
          kind: 'radio',
          label: 'How will you pay?',
          options: [
            { id: 'insurance', label: 'By insurance' },
            { id: 'self', label: 'Myself' },
            NOT_SURE,
          ],
        },
        {
          id: 'referral',
          kind: 'radio',
          label: 'Do you have a referral?',
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
        ...CONTACT,
        {
          ...PHOTOS,
          visibleWhen: { field: 'concern', isNot: 'mole' },
          options: [
            { id: 'near', label: 'Close up' },
            { id: 'far', label: 'From further away' },
          ],
        },
        HEALTH_CONSENT,
        PHOTO_CONSENT,
        TEXT_CONSENT,
        OFFERS_CONSENT,
      ],
    },
  ],
});
