import type { FieldConfig } from '../schema/types.ts';

/** Optional by law (TCPA): never a condition of anything. */
export const TEXT_CONSENT: FieldConfig = {
  id: 'text_messages',
  kind: 'consent',
  label:
    'I agree that {clinic} may text me about my request, up to 5 messages a month. Message and data rates may apply. Reply STOP to end, HELP for help. Not a condition of purchase.',
  version: '2026-11',
  visibleWhen: { field: 'phone', filled: true },
};
