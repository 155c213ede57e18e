import type { JSX } from 'preact';
import type { FieldOf } from '../../schema/types.ts';
import { LabelledControl } from '../parts/labelled-control.tsx';
import { typedProps, type FurtherProps } from './further-props.ts';

/** A postal code; most have letters, so the keyboard stays whole. */
export function PostalField({ form, field }: FurtherProps<FieldOf<'postal'>>): JSX.Element {
  return (
    <LabelledControl form={form} field={field}>
      <input
        {...typedProps({ form, field })}
        type="text"
        autocomplete="postal-code"
        autocapitalize="characters"
        data-width="short"
      />
    </LabelledControl>
  );
}
