import { h, type ComponentChildren, type JSX } from 'preact';

interface HeadingProps {
  /** 1 to 6, already resolved; deeper ones read as 6. */
  level: number;
  children: ComponentChildren;
  /** Called with the element when it appears; a heading that has one can take focus. */
  onArrive?: (heading: HTMLElement | null) => void;
}

/** A heading at the host page's own level; focus may be moved to it. */
export function Heading({ level, children, onArrive }: HeadingProps): JSX.Element {
  const attributes = { class: 'title', tabIndex: -1, ...(onArrive && { ref: onArrive }) };
  return h(`h${Math.min(level, 6)}`, attributes, children);
}
