import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

interface FoldProps {
  /** What the button says that shows it. */
  words: string;
  children: ComponentChildren;
}

/** What was chosen by then, or is at fault, is not hidden away. */
function openAtNeed(fold: HTMLDetailsElement | null): void {
  if (fold?.closest('[data-invalid]') || fold?.querySelector(':checked')) fold.open = true;
}

/** A list that few need, folded away until it is asked for. */
export function Fold({ words, children }: FoldProps): JSX.Element {
  return (
    // A function of its own each time, so that it is called each time.
    <details ref={(fold) => openAtNeed(fold)}>
      <summary class="button">
        {words}
        <Icon path="M6 9.5l6 6 6-6" />
      </summary>
      {children}
    </details>
  );
}
