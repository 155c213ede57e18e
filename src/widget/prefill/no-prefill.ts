/** In the one-file build a page opens a form, and its visitors answer it. */
const nothing = (): void => undefined;

export { nothing as fillFromUrl, nothing as takeOpener };
