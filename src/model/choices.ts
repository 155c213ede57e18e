/** What a form config may choose from. */
/** A button at the corner, a tab at the window's side, or nothing: then the page says what opens the form. */
export const LAUNCHER_KINDS = ['pill', 'tab', 'none'] as const;
/** Ends of a line: a launcher’s corner, and the side that a drawer comes from. */
export const CORNERS = ['end', 'start'] as const;
export const SCHEMES = ['auto', 'light', 'dark'] as const;
/** Whether a site lets us remember where its visitor came from. */
export const STORAGE = ['granted', 'denied'] as const;
export const FONTS = ['system', 'inherit'] as const;
export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
/** How pressing a note is: `urgent` ones are read out at once where they appear. */
export const NOTE_TONES = ['info', 'urgent'] as const;
/** Days of the week as a config writes them. */
export const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** How photos reach a webhook: as files beside the submission, inside its JSON, or not from here. */
export const PHOTO_WAYS = ['multipart', 'data-url', 'later'] as const;
