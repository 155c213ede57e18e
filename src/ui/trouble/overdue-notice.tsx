import type { ComponentChildren, JSX } from 'preact';
import type { TroubleProps } from '../form-context.ts';
import { Heading } from '../parts/heading.tsx';
import { ContactLinks } from './contact-links.tsx';

interface OverdueProps extends TroubleProps {
  /** A copy of what was written. */
  children: ComponentChildren;
}

/**
 * It comes by itself, below what its reader looks at; focus stays on the button. A panel that was
 * closed is up by the next frame.
 */
function showWhole(notice: HTMLElement | null): void {
  requestAnimationFrame(() => notice?.scrollIntoView({ block: 'nearest' }));
}

/** The honest word within 12 seconds, while attempts go on behind it. */
export function OverdueNotice({ form, children }: OverdueProps): JSX.Element {
  return (
    <div ref={showWhole} class="notice" part="notice" role="status">
      <Heading level={form.engine.form.headingLevel + 1}>{form.t('overdue.title')}</Heading>
      <p>{form.t('overdue.text')}</p>
      <ContactLinks form={form} />
      {children}
    </div>
  );
}
