import type { FieldConfig } from '../schema/types.ts';
import { BEST_TIME } from './best-time.ts';

/** Who writes and how to answer. The way chosen needs its address; the other one is optional. */
export const CONTACT: FieldConfig[] = [
  { id: 'first_name', kind: 'text', label: 'First name', required: true, maxLength: 80 },
  { id: 'last_name', kind: 'text', label: 'Last name', maxLength: 80 },
  {
    id: 'contact_method',
    kind: 'radio',
    label: 'How should we reply?',
    required: true,
    options: [
      { id: 'email', label: 'Email' },
      { id: 'call', label: 'Phone call' },
      { id: 'text', label: 'Text message' },
      { id: 'whatsapp', label: 'WhatsApp' },
    ],
  },
  {
    id: 'email',
    kind: 'email',
    label: 'Email',
    requiredWhen: { field: 'contact_method', is: 'email' },
  },
  {
    id: 'phone',
    kind: 'phone',
    label: 'Mobile number',
    hint: 'Only used to reply to you.',
    requiredWhen: { field: 'contact_method', in: ['call', 'text', 'whatsapp'] },
  },
  { ...BEST_TIME, visibleWhen: { field: 'contact_method', is: 'call' } },
];
