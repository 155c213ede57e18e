/** What may be an element: nothing of it is certain, for a page may call a global by any name. */
export type Opener = Partial<HTMLAnchorElement>;

/** Whether this is an element of the page by whose press a form is to open. */
export const isOpener = (node: Opener): boolean =>
  node.dataset?.['consultOpen'] !== undefined && node.ariaDisabled !== 'true';
