import type { Field } from '../../schema/types.ts';
import type { FormContext, FormProps } from '../form-context.ts';
import { describedBy } from '../ids.ts';

/** What the control of one field is given. */
export interface FieldProps<Kind extends Field = Field> extends FormProps {
  field: Kind;
}

/** ARIA of a control, or of a group of controls. */
export interface Aria {
  'aria-describedby': string | undefined;
  'aria-invalid'?: boolean | undefined;
  'aria-required'?: boolean | undefined;
}

export function ariaOf({ engine }: FormContext, field: Field): Aria {
  const isFaulty = engine.fault(field.id) !== undefined;
  return {
    'aria-describedby': describedBy(field, isFaulty),
    'aria-invalid': isFaulty || undefined,
    'aria-required': engine.isRequired(field) || undefined,
  };
}
