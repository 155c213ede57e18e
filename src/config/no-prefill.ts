/** In the one-file build a page's URL fills nothing in. */
export const readPrefillIds = (): undefined => undefined;
