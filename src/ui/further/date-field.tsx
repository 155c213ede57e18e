import type { JSX } from 'preact';
import type { FieldOf } from '../../schema/types.ts';
import { dayOf } from '../../engine/further/index.ts';
import { LabelledControl } from '../parts/labelled-control.tsx';
import { typedProps, type FurtherProps } from './further-props.ts';

/** The browser's own date field: the calendar that each phone's owner knows. */
export function DateField({ form, field, context }: FurtherProps<FieldOf<'date'>>): JSX.Element {
  const { from, until } = field;
  return (
    <LabelledControl form={form} field={field}>
      <input
        {...typedProps({ form, field })}
        type="date"
        autocomplete="off"
        min={from && dayOf(from, context)}
        max={until && dayOf(until, context)}
      />
    </LabelledControl>
  );
}
