import { completeTemplate } from '../model/complete-template.ts';
import { BEST_TIME } from './best-time.ts';
import { TEXT_CONSENT } from './text-consent.ts';

/** T8: a name and a number, and when to ring. What a tag gets that names no template. */
export const template = completeTemplate({
  id: 'callback',
  revision: '2026-11-24',
  title: 'Ask us to call you',
  intro: 'Leave your number and a good time. A person from {clinic} calls you back.',
  messages: { 'form.submit': 'Call me back', 'form.label': 'Callback request' },
  steps: [
    {
      id: 'callback',
      fields: [
        { id: 'first_name', kind: 'text', label: 'First name', required: true, maxLength: 80 },
        {
          id: 'phone',
          kind: 'phone',
          label: 'Phone number',
          hint: 'Only used to call you back.',
          required: true,
        },
        { ...BEST_TIME, required: true },
        {
          id: 'topic',
          kind: 'select',
          label: 'What is it about?',
          options: [
            { id: 'price', label: 'A price' },
            { id: 'consultation', label: 'A consultation' },
            { id: 'appointment', label: 'An appointment I have' },
            { id: 'other', label: 'Something else' },
          ],
        },
        { id: 'message', kind: 'textarea', label: 'Anything we should know?', rows: 3 },
        TEXT_CONSENT,
      ],
    },
  ],
});
