import type { JSX } from 'preact';
import { focusArrival } from '../focus.ts';
import type { TroubleProps } from '../form-context.ts';
import { Heading } from '../parts/heading.tsx';
import { ContactLinks } from './contact-links.tsx';

/** In an open panel it takes the place of what had focus; in the page nobody asked for it yet. */
function takeOver(heading: HTMLElement | null): void {
  if (heading?.closest('[data-shown]')) focusArrival(heading);
}

/** There is nowhere to send to: better said before anyone writes than after. */
export function UnavailableView({ form }: TroubleProps): JSX.Element {
  return (
    <div class="body outcome" part="outcome">
      <div role="alert">
        <Heading level={form.engine.form.headingLevel} onArrive={takeOver}>
          {form.t('unavailable.title')}
        </Heading>
      </div>
      <p>{form.t('unavailable.text')}</p>
      <ContactLinks form={form} />
    </div>
  );
}
