/**
 * The element of the page by whose press a form is to open. By the press's path: what was pressed
 * may be in a shadow root of the page.
 */
export const openerOf = (event: MouseEvent): Element | undefined =>
  event
    .composedPath()
    .find(
      (node): node is Element =>
        node instanceof Element && node.matches('[data-consult-open]:not([aria-disabled=true])'),
    );
