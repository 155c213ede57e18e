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

/**
 * What a typed field does when it loses focus. Its answer is judged once the press that took focus
 * away is over: a fault makes room for its words, and would move from under the pointer what that
 * press is meant for, in the form or in the page below it.
 */
export const leaving =
  ({ engine }: FormContext, field: Field) =>
  (): void => {
    const leave = (): void => {
      removeEventListener('mouseup', leave, true);
      engine.leave(field);
    };
    addEventListener('mouseup', leave, true);
    // Whether anything is pressed shows only after `blur`.
    setTimeout(() => document.querySelector(':active') || leave());
  };

export function ariaOf({ engine }: FormContext, field: Field): Aria {
  const isFaulty = engine.fault(field.id) !== undefined;
  return {
    'aria-describedby': describedBy(field, isFaulty),
    'aria-invalid': isFaulty || undefined,
    'aria-required': engine.isRequired(field) || undefined,
  };
}
