import type { ComponentChildren, JSX } from 'preact';

interface HeadingProps {
  /** 1 to 6, already resolved; deeper ones read as 6. */
  level: number;
  children: ComponentChildren;
  /** Called with the element when it appears; a heading that has one can take focus. */
  onArrive?: (heading: HTMLElement | null) => void;
}

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading at the host page's own level; focus may be moved to it. */
export function Heading({ level, children, onArrive }: HeadingProps): JSX.Element {
  const Tag = TAGS[level - 1] ?? 'h6';
  const arrival = onArrive ? { ref: onArrive } : {};
  return (
    <Tag class="title" tabIndex={-1} {...arrival}>
      {children}
    </Tag>
  );
}
