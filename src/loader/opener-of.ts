/** What may be an element, though one of a frame is none by our window's `Element`. */
export type Opener = Partial<Element>;

/**
 * The element of the page by whose press a form is to open. By the press's path: what was pressed
 * may be in a shadow root of the page.
 */
export const openerOf = (event: MouseEvent): Opener | undefined =>
  event
    .composedPath()
    .find((node: Opener) => node.matches?.('[data-consult-open]:not([aria-disabled=true])'));
