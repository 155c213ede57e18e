/** The narrowest phone that a form must have room on. */
export const NARROW = { width: 320, height: 640 };

export const PHONE = { width: 360, height: 740 };

export const DESKTOP = { width: 1280, height: 900 };

/** What a phone is besides its size. */
export const TOUCH = { hasTouch: true, isMobile: true };
