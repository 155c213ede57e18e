/** What counts where nobody says otherwise. Import it whole, `* as DEFAULTS`, so that the rest is not shipped. */

/** The template of a tag that names none. */
export const template = 'callback';
/** The locale whose words ship with the widget. */
export const locale = 'en-US';
/** Deep teal: 5.9:1 on white. */
export const accent = '#0f6b6b';
export const surface = 'popover';
export const corner = 'end';
/** Pixels from the inline and the block edge of the window. */
export const offset = [16, 16] as const;
export const scheme = 'auto';
export const font = 'system';
export const headingLevel = 2;
/** A range without bounds is the scale that clinics ask pain on. */
export const rangeMin = 0;
export const rangeMax = 10;
export const rangeStep = 1;
/** Long enough to have read something, and before most have left. */
export const triggerSeconds = 20;
/** Half-way down the page. */
export const triggerPercent = 50;
/** `#consult` in the page's address. */
export const triggerHash = 'consult';
/** What a rating is out of. */
export const points = 5;
/** Four weeks ahead, and as many wishes as a front desk can hold against its book. */
export const timesDays = 28;
export const timesMost = 3;
