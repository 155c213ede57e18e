import type { JSX, TargetedEvent } from 'preact';
import type { FieldOf } from '../../schema/types.ts';
import { dayOf } from '../../engine/further/index.ts';
import { LabelledControl } from '../parts/labelled-control.tsx';
import { typedProps, type FurtherProps } from './further-props.ts';

/** What stands for a day that is typed in part: the browser keeps it, and shows it to nobody. */
const IN_PART = '…';

/** The browser's own date field: the calendar that each phone's owner knows. */
export function DateField(props: FurtherProps<FieldOf<'date'>>): JSX.Element {
  const { form, field, context } = props;
  const { from, until } = field;
  const control = typedProps(props);
  const take = ({ currentTarget: { value, validity } }: TargetedEvent<HTMLInputElement>): void => {
    const answer = validity.badInput ? IN_PART : value;
    if (answer !== control.value) form.engine.set(field.id, answer);
  };
  return (
    <LabelledControl form={form} field={field}>
      <input
        {...control}
        type="date"
        autocomplete="off"
        // The part that is typed stays only where nothing is written over it.
        value={control.value === IN_PART ? '' : control.value}
        min={from && dayOf(from, context)}
        max={until && dayOf(until, context)}
        onInput={take}
        onBlur={(event) => {
          take(event);
          control.onBlur();
        }}
      />
    </LabelledControl>
  );
}
