/** Names of the ready form configs. */
export const TEMPLATES = [
  'callback',
  'smp-consultation',
  'smp-price',
  'hair-transplant',
  'medspa-injectables',
  'dental',
  'dermatology',
  'physio',
] as const;
