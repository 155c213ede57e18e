import type { JSX } from 'preact';
import { dialled } from '../../model/dialled.ts';
import type { FieldOf } from '../../schema/types.ts';
import { RichText } from '../parts/rich-text.tsx';
import type { FurtherProps } from './further-props.ts';

/** A text between questions. One that an answer brings up is read out where it appears. */
export function Note({ form, field, t }: FurtherProps<FieldOf<'note'>>): JSX.Element {
  const { phone, email } = form.engine.form.clinic;
  const spoken = field.tone === 'urgent' ? 'alert' : 'status';
  return (
    <div
      class="note"
      part="note"
      data-tone={field.tone}
      role={field.visibleWhen ? spoken : undefined}
    >
      <p>
        <RichText form={form} text={field.label} />
      </p>
      {field.call && phone && (
        <a class="button" part="button" href={`tel:${dialled(phone)}`}>
          {t('note.call', { phone })}
        </a>
      )}
      {/* Whoever is in pain is not left without anyone to turn to. */}
      {field.call && !phone && email && (
        <a class="button" part="button" href={`mailto:${email}`}>
          {email}
        </a>
      )}
    </div>
  );
}
