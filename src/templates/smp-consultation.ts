import { completeTemplate } from '../model/complete-template.ts';
import { ADULT } from './adult.ts';
import { CONTACT } from './contact.ts';
import { HEARD, PAYMENT_PLAN } from './extras.ts';
import { LUDWIG, NORWOOD, PATTERN, PREVIOUS, SCAR_AGE, SCAR_KIND } from './hair.ts';
import { HEAD_SHOTS, PHOTO_CONSENT, PHOTOS } from './photos.ts';
import { PRACTITIONER } from './places.ts';
import { HEALTH_CONSENT } from './health-consent.ts';
import { NOT_SURE } from './not-sure.ts';
import { OFFERS_CONSENT } from './offers-consent.ts';
import {
  PROGRESS,
  QUESTIONS,
  REMOVAL,
  SCALP_RESULTS,
  SESSIONS,
  TRAINING,
  WHO,
} from './questions.ts';
import { TEXT_CONSENT } from './text-consent.ts';
import { TIMING } from './timing.ts';

/** T1: scalp micropigmentation, from the hair as it is to a reply. */
export const template = completeTemplate({
  id: 'smp-consultation',
  revision: '2026-11-26',
  title: 'Ask for a free consultation',
  intro: 'A few questions about your hair, then how to reach you. No obligation.',
  messages: { 'form.submit': 'Request my consultation' },
  steps: [
    {
      id: 'hair',
      title: 'Your hair',
      fields: [
        PATTERN,
        { ...NORWOOD, visibleWhen: { field: 'pattern', is: 'receding' } },
        { ...LUDWIG, visibleWhen: { field: 'pattern', is: 'thinning' } },
        {
          id: 'patch_count',
          kind: 'radio',
          label: 'How many patches?',
          visibleWhen: { field: 'pattern', is: 'patchy' },
          options: [
            { id: 'one', label: 'One' },
            { id: 'few', label: 'Two to five' },
            { id: 'many', label: 'More than five' },
          ],
        },
        { ...SCAR_KIND, visibleWhen: { field: 'pattern', is: 'scar' } },
        { ...SCAR_AGE, visibleWhen: { field: 'pattern', is: 'scar' } },
      ],
    },
    {
      id: 'wishes',
      title: 'What you have in mind',
      fields: [
        {
          id: 'look',
          kind: 'picture',
          label: 'Which look do you want?',
          options: [
            { id: 'shaved', label: 'A shaved head' },
            { id: 'density', label: 'More density' },
            { id: 'soft_hairline', label: 'A soft hairline' },
            { id: 'crisp_hairline', label: 'A crisp hairline' },
            NOT_SURE,
          ],
        },
        PREVIOUS,
        {
          id: 'previous_note',
          kind: 'textarea',
          label: 'When was it, and how did it go?',
          visibleWhen: { field: 'previous', isNot: 'none' },
          rows: 3,
        },
        TIMING,
        {
          id: 'journey',
          kind: 'textarea',
          label: 'Your hair-loss story',
          hint: 'What we should know first.',
          maxLength: 600,
        },
      ],
    },
    {
      id: 'contact',
      title: 'How we reach you',
      fields: [
        ...CONTACT,
        ADULT,
        PRACTITIONER,
        {
          ...QUESTIONS,
          options: [
            WHO,
            TRAINING,
            SCALP_RESULTS,
            { id: 'scars', label: 'Have they worked on scars like mine?' },
            { id: 'pigment', label: 'How do you match pigment and control depth?' },
            SESSIONS,
            REMOVAL,
            PROGRESS,
          ],
        },
        PAYMENT_PLAN,
        HEARD,
        { ...PHOTOS, options: HEAD_SHOTS },
        HEALTH_CONSENT,
        PHOTO_CONSENT,
        TEXT_CONSENT,
        OFFERS_CONSENT,
      ],
    },
  ],
});
