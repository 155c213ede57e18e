/** What may be an element: nothing of it is certain, for a page may call a global by any name. */
export type Opener = Partial<HTMLAnchorElement>;

/**
 * The element of the page by whose press a form is to open. By the press's path: what was pressed
 * may be in a shadow root of the page. The path ends in the window.
 */
export const openerOf = (event: MouseEvent): Opener | undefined =>
  event
    .composedPath()
    .find(
      (node: Opener) =>
        node.dataset?.['consultOpen'] !== undefined && !node.matches?.('[aria-disabled=true]'),
    );
