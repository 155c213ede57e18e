import type { ComponentChildren, JSX } from 'preact';

/** The form where the tag or the element stands; it never takes focus by itself. */
export function Inline({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <div class="inline" part="surface">
      {children}
    </div>
  );
}
