import type { FieldConfig } from '../schema/types.ts';

/** `{clinic}` and `{privacy}` are filled with the clinic's name and the address of its policy. */
export const HEALTH_CONSENT: FieldConfig = {
  id: 'health_answers',
  kind: 'consent',
  label:
    'I agree that {clinic} uses what I write here, health details included, to answer my request. [Privacy policy]({privacy})',
  required: true,
  version: '2026-11',
};
