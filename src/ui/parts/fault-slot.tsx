import type { JSX } from 'preact';
import type { FieldProps } from '../fields/field-state.ts';

/** Where a field's fault is told; how, comes once somebody has begun to fill the form. */
export function FaultSlot({ form, field }: FieldProps): JSX.Element | null {
  const { engine, FaultText } = form;
  const fault = engine.fault(field.id);
  return FaultText && fault ? <FaultText field={field} fault={fault} /> : null;
}
