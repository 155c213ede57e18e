import type { JSX } from 'preact';
import type { Field } from '../../schema/types.ts';
import type { FormProps } from '../form-context.ts';
import { RichText } from './rich-text.tsx';

/** What marks a question that needs an answer; explained at the top of the form. */
export const REQUIRED_MARK = '*';

/** The words of a label, with its mark: needed or optional. */
export function LabelText({ form, field }: FormProps & { field: Field }): JSX.Element {
  return (
    <>
      <RichText form={form} text={field.label} />
      {form.engine.isRequired(field) ? (
        <>
          <span class="need" aria-hidden="true">
            {/* No line of its own for a mark. */ '\u00a0' + REQUIRED_MARK}
          </span>
          {/* The role `group` knows no aria-required: words have to say it. */}
          {field.kind === 'checkboxes' && <span class="hide">{form.t('form.required')}</span>}
        </>
      ) : (
        <span class="optional"> {form.t('form.optional')}</span>
      )}
    </>
  );
}
