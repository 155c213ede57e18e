import type { FieldConfig } from '../schema/types.ts';

export const ADULT: FieldConfig = {
  id: 'adult',
  kind: 'checkbox',
  label: 'I am 18 or over',
  required: true,
};
