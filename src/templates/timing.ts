import type { FieldConfig } from '../schema/types.ts';

/** How soon; not a secret of anyone's health. */
export const TIMING: FieldConfig = {
  id: 'timing',
  kind: 'radio',
  label: 'When would you like to start?',
  options: [
    { id: 'asap', label: 'As soon as possible' },
    { id: 'in_1_to_3_months', label: 'In 1 to 3 months' },
    { id: 'in_3_to_6_months', label: 'In 3 to 6 months' },
    { id: 'researching', label: 'Just looking around' },
  ],
};
