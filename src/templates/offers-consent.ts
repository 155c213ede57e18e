import type { FieldConfig } from '../schema/types.ts';

/** Apart from all else that is agreed to, and asked only of who left an address to send them to. */
export const OFFERS_CONSENT: FieldConfig = {
  id: 'offers',
  kind: 'consent',
  label:
    'I agree that {clinic} may email me offers. This is optional, and I can end it at any time.',
  version: '2026-11',
  visibleWhen: { field: 'email', filled: true },
};
