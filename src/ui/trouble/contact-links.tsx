import type { JSX } from 'preact';
import { dialled } from '../../model/dialled.ts';
import type { TroubleProps } from '../form-context.ts';

/** The clinic's phone and mail, for whenever the form cannot promise anything. */
export function ContactLinks({ form }: TroubleProps): JSX.Element {
  const { phone, email } = form.engine.form.clinic;
  if (!phone && !email) return <p>{form.t('outcome.no_contact')}</p>;
  return (
    <div class="row" part="contact">
      {phone && (
        <a class="button" href={`tel:${dialled(phone)}`}>
          {form.t('contact.call', { phone })}
        </a>
      )}
      {email && (
        <a class="button" href={`mailto:${email}`}>
          {form.t('contact.mail', { email })}
        </a>
      )}
    </div>
  );
}
