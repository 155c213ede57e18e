import type { JSX } from 'preact';
import type { OfferField as Offer } from '../../engine/places/index.ts';
import type { Option } from '../../schema/types.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import type { FieldProps } from '../fields/field-state.ts';

/** One of what the clinic has, as cards: it looks and answers as any choice of one. */
export function OfferField({
  form,
  field,
  options,
}: FieldProps<Offer> & { options: Option[] }): JSX.Element {
  return <ChoiceField form={form} field={{ ...field, kind: 'radio', options }} />;
}
