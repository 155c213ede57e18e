import type { JSX } from 'preact';
import type { TroubleProps } from '../form-context.ts';
import { Heading } from '../parts/heading.tsx';
import { ContactLinks } from './contact-links.tsx';

/** There is nowhere to send to: better said before anyone writes than after. */
export function UnavailableView({ form }: TroubleProps): JSX.Element {
  return (
    <div class="body outcome" part="outcome">
      <Heading level={form.engine.form.headingLevel}>{form.t('unavailable.title')}</Heading>
      <p>{form.t('unavailable.text')}</p>
      <ContactLinks form={form} />
    </div>
  );
}
