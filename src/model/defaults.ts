/** The template of a tag that names none. */
export const DEFAULT_TEMPLATE = 'callback';

/** The locale whose words ship with the widget. */
export const DEFAULT_LOCALE = 'en-US';

/** Deep teal: 5.9:1 on white. */
export const DEFAULT_ACCENT = '#0f6b6b';

export const DEFAULTS = {
  surface: 'popover',
  corner: 'end',
  /** Pixels from the inline and the block edge of the window. */
  offset: [16, 16],
  scheme: 'auto',
  font: 'system',
  headingLevel: 2,
} as const;
