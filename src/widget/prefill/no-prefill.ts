/** In the one-file build a page opens a form, and its visitors answer it. */
export const takeOpener = (): void => undefined;
