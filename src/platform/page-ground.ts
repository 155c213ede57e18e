/** The element that encloses this one, across shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * The first background at or behind an element that is not see-through, as `getComputedStyle`
 * writes it; `undefined` where there is only the browser's own canvas.
 */
export function groundBehind<Colour>(
  element: Element,
  parse: (computed: string) => Colour | undefined,
): Colour | undefined {
  for (let behind: Element | null = element; behind; behind = parentOf(behind)) {
    const colour = parse(getComputedStyle(behind).backgroundColor);
    if (colour) return colour;
  }
  return undefined;
}

export const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
