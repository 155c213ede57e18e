import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../parts/icon.tsx';
import { DOWN } from './drawings.ts';

interface ProofLineProps {
  icon?: string;
  line: ComponentChildren;
  children: ComponentChildren;
}

/** One line, and all else one tap away. */
export function ProofLine({ icon, line, children }: ProofLineProps): JSX.Element {
  return (
    <details class="proof" part="proof">
      <summary class="proof-line" part="proof-line">
        {icon && <Icon path={icon} />}
        <span>{line}</span>
        <Icon path={DOWN} />
      </summary>
      <div class="proof-more">{children}</div>
    </details>
  );
}
