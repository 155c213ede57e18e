import { completeTemplate } from '../model/complete-template.ts';
import { CONTACT } from './contact.ts';
import { HEALTH_CONSENT } from './health-consent.ts';
import { NOT_SURE } from './not-sure.ts';
import { OFFERS_CONSENT } from './offers-consent.ts';
import { TEXT_CONSENT } from './text-consent.ts';

/** T7: pain and movement. The note about urgent care is a neutral text, which the clinic must approve. */
export const template = completeTemplate({
  id: 'physio',
  revision: '2026-11-26',
  title: 'Ask for an appointment',
  intro: 'Tell us where it hurts, then how to reach you.',
  messages: { 'form.submit': 'Request my appointment', 'form.label': 'Appointment request' },
  steps: [
    {
      id: 'pain',
      title: 'What troubles you',
      fields: [
        {
          id: 'region',
          kind: 'checkboxes',
          label: 'Where is it?',
          required: true,
          options: [
            { id: 'neck', label: 'Neck' },
            { id: 'shoulder', label: 'Shoulder or arm' },
            { id: 'back', label: 'Back' },
            { id: 'hip', label: 'Hip' },
            { id: 'knee', label: 'Knee' },
            { id: 'ankle', label: 'Ankle or foot' },
            { id: 'other', label: 'Elsewhere' },
          ],
        },
        {
          id: 'since',
          kind: 'radio',
          label: 'Since when?',
          required: true,
          options: [
            { id: 'days', label: 'A few days' },
            { id: 'weeks', label: 'Weeks' },
            { id: 'months', label: 'Months' },
            { id: 'years', label: 'Years' },
          ],
        },
        {
          id: 'cause',
          kind: 'radio',
          label: 'How did it begin?',
          options: [
            { id: 'sport', label: 'In sport' },
            { id: 'accident', label: 'By an accident' },
            { id: 'operation', label: 'After an operation' },
            { id: 'gradual', label: 'Little by little' },
            NOT_SURE,
          ],
        },
        {
          id: 'red_flag',
          kind: 'radio',
          label:
            'Do you have numbness between the legs, trouble with bladder or bowel, or sudden weakness?',
          required: true,
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
        {
          id: 'red_flag_note',
          kind: 'note',
          label:
            'Please go to urgent care now: this should be seen today. You can still send this form.',
          tone: 'urgent',
          visibleWhen: { field: 'red_flag', is: 'yes' },
        },
        {
          id: 'goal',
          kind: 'textarea',
          label: 'What would you like to be able to do again?',
          rows: 3,
        },
      ],
    },
    {
      id: 'contact',
      title: 'How we reach you',
      fields: [
        {
          id: 'seen',
          kind: 'radio',
          label: 'Has a doctor seen it?',
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
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
          id: 'days',
          kind: 'checkboxes',
          label: 'Which days suit you?',
          options: [
            { id: 'mon', label: 'Monday' },
            { id: 'tue', label: 'Tuesday' },
            { id: 'wed', label: 'Wednesday' },
            { id: 'thu', label: 'Thursday' },
            { id: 'fri', label: 'Friday' },
            { id: 'sat', label: 'Saturday' },
          ],
        },
        ...CONTACT,
        HEALTH_CONSENT,
        TEXT_CONSENT,
        OFFERS_CONSENT,
      ],
    },
  ],
});
