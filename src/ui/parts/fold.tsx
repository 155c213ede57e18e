import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

interface FoldProps {
  /** What the button says that shows it. */
  words: string;
  children: ComponentChildren;
}

/** Whoever comes back to what they have chosen sees it. */
function openIfChosen(fold: HTMLDetailsElement | null): void {
  if (fold?.querySelector(':checked')) fold.open = true;
}

/** A list that few need, folded away until it is asked for. */
export function Fold({ words, children }: FoldProps): JSX.Element {
  return (
    <details ref={openIfChosen}>
      <summary class="button">
        {words}
        <Icon path="M6 9.5l6 6 6-6" />
      </summary>
      {children}
    </details>
  );
}
