import type { ComponentChildren, JSX } from 'preact';
import type { Aria, FieldProps } from '../fields/field-state.ts';
import { controlId, hintId, hintOf } from '../ids.ts';
import { FaultSlot } from './fault-slot.tsx';
import { LabelText } from './label-text.tsx';
import { RichText } from './rich-text.tsx';

interface WithChildren {
  children: ComponentChildren;
}

function Hint({ form, field }: FieldProps): JSX.Element | null {
  const hint = hintOf(field);
  return hint ? (
    <p class="hint" id={hintId(field)}>
      <RichText form={form} text={hint} />
    </p>
  ) : null;
}

/** Label, hint and fault above one control. */
export function LabelledControl({ form, field, children }: FieldProps & WithChildren): JSX.Element {
  return (
    <>
      <label class="label" part="label" for={controlId(field)}>
        <LabelText form={form} field={field} />
      </label>
      <Hint form={form} field={field} />
      <FaultSlot form={form} field={field} />
      {children}
    </>
  );
}

interface GroupProps extends FieldProps, WithChildren {
  role?: 'radiogroup' | undefined;
  aria: Aria;
}

/** Legend, hint and fault above a group of controls. */
export function LabelledGroup({ form, field, role, aria, children }: GroupProps): JSX.Element {
  return (
    <fieldset role={role} {...aria} data-invalid={form.engine.fault(field.id) && ''}>
      <legend class="label" part="label">
        <LabelText form={form} field={field} />
      </legend>
      <Hint form={form} field={field} />
      <FaultSlot form={form} field={field} />
      {children}
    </fieldset>
  );
}
