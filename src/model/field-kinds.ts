/** Kinds that the widget draws itself. `checkbox` is one tick, `checkboxes` a list. */
const FIRST_KINDS = [
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

/** Of those that fewer forms have, the ones that one chunk brings together. */
export const SMALL_KINDS = ['number', 'range', 'date', 'postal', 'note'] as const;

/** Kinds that fewer forms have; what draws and judges them is fetched where a form has one. */
export const FURTHER_KINDS = [...SMALL_KINDS, 'picture', 'photos'] as const;

/** Kinds that ask where, by whom and when; fetched likewise, in a chunk of their own. */
export const PLACE_KINDS = ['location', 'practitioner', 'times'] as const;

/** Every field kind a form config may name. */
export const FIELD_KINDS = [...FIRST_KINDS, ...FURTHER_KINDS, ...PLACE_KINDS] as const;

/** Kinds answered by some of their `options`. */
export const CHOICE_KINDS = ['select', 'radio', 'checkboxes', 'picture', 'photos'] as const;

/** Kinds answered by a figure. */
export const FIGURE_KINDS = ['number', 'range'] as const;

/** Kinds answered by typing; their value is text and has a `maxLength`. */
export const TYPED_KINDS = ['text', 'email', 'phone', 'textarea'] as const;

/** Kinds that are one box to tick; their value is `true` or `false`. */
export const TICK_KINDS = ['checkbox', 'consent'] as const;
