/** Every field kind a form config may name. `checkbox` is one tick, `checkboxes` a list. */
export const FIELD_KINDS = [
  'text',
  'email',
  'phone',
  'select',
  'radio',
  'checkbox',
  'checkboxes',
  'textarea',
  'consent',
  'hidden',
] as const;

/** Kinds answered by choosing from `options`. */
export const CHOICE_KINDS = ['select', 'radio', 'checkboxes'] as const;

/** Kinds answered by typing; their value is text and has a `maxLength`. */
export const TYPED_KINDS = ['text', 'email', 'phone', 'textarea'] as const;

/** Kinds that are one box to tick; their value is `true` or `false`. */
export const TICK_KINDS = ['checkbox', 'consent'] as const;
