/** The element that encloses this one, across shadow roots. */
export const parentOf = ({ parentNode, parentElement }: Element): Element | null =>
  parentNode instanceof ShadowRoot ? parentNode.host : parentElement;

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
