import type { FieldConfig } from '../schema/types.ts';

/** Alike wherever it is asked, so that `contact.bestTime` is a list in every submission. */
export const BEST_TIME = {
  id: 'best_time',
  kind: 'checkboxes',
  label: 'Good times to call (clinic time)',
  options: [
    { id: 'any', label: 'Any time', exclusive: true },
    { id: 'morning', label: 'Morning' },
    { id: 'afternoon', label: 'Afternoon' },
    { id: 'evening', label: 'Evening' },
  ],
} as const satisfies FieldConfig;
