import type { JSX } from 'preact';

/**
 * A line drawing on a grid of 24. Decoration only: what it says, words beside it say too.
 * @param path an SVG path; each drawing stands with the code that shows it
 */
export function Icon({ path }: { path: string }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
