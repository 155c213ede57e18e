import type { FieldConfig } from '../schema/types.ts';

export const PAYMENT_PLAN: FieldConfig = {
  id: 'payment_plan',
  kind: 'radio',
  label: 'Would a payment plan help?',
  options: [
    { id: 'yes', label: 'Yes' },
    { id: 'maybe', label: 'Maybe' },
    { id: 'no', label: 'No' },
  ],
};

/** What a clinic spends its advertising by. */
export const HEARD: FieldConfig = {
  id: 'heard',
  kind: 'select',
  label: 'How did you hear about us?',
  options: [
    { id: 'search', label: 'Web search' },
    { id: 'assistant', label: 'An AI assistant' },
    { id: 'instagram', label: 'Instagram' },
    { id: 'video', label: 'TikTok or YouTube' },
    { id: 'friend', label: 'A friend' },
    { id: 'referral', label: 'A referral' },
    { id: 'walk_by', label: 'Walked by' },
    { id: 'other', label: 'Something else' },
  ],
};
