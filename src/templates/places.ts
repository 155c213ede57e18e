import type { FieldConfig } from '../schema/types.ts';

/** Asked only where the clinic names anybody. */
export const PRACTITIONER: FieldConfig = {
  id: 'practitioner',
  kind: 'practitioner',
  label: 'Whom would you like to see?',
};

/** Asked only where the clinic names two or more. */
export const LOCATION: FieldConfig = {
  id: 'location',
  kind: 'location',
  label: 'Which location suits you?',
  required: true,
};
