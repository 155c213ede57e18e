import type { JSX } from 'preact';
import type { FieldOf } from '../../schema/types.ts';
import { controlId } from '../ids.ts';
import { Icon } from '../parts/icon.tsx';
import { LabelledControl } from '../parts/labelled-control.tsx';
import { ariaOf, type FieldProps } from './field-state.ts';

/** The browser's own select: it is the one that phones and screen readers know best. */
export function SelectField({ form, field }: FieldProps<FieldOf<'select'>>): JSX.Element {
  const { engine, t } = form;
  const answer = engine.answer(field.id);
  const options = engine.options(field);
  // A choice whose option has gone is none for now.
  const chosen = options.find(({ id }) => id === answer);
  return (
    <LabelledControl form={form} field={field}>
      <span class="select">
        <select
          {...ariaOf(form, field)}
          id={controlId(field)}
          name={field.id}
          class="control"
          part="control"
          value={chosen?.id ?? ''}
          onChange={(event) => engine.set(field.id, event.currentTarget.value || undefined)}
        >
          <option value="">{t('form.choose')}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon path="M6 9.5l6 6 6-6" />
      </span>
    </LabelledControl>
  );
}
