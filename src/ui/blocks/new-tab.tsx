import type { ComponentChildren, JSX } from 'preact';

/** A link that leaves the form, and what was typed, where they are. */
export const NewTab = ({
  url,
  children,
}: {
  url: string;
  children: ComponentChildren;
}): JSX.Element => (
  <a href={url} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);
