import type { VNode } from 'preact';
import type { Field } from '../../schema/types.ts';
import { focusField } from '../../ui/later/focus-field.ts';
import type { LaterContext } from '../../ui/form-context.ts';
import { ErrorSummary } from '../../ui/later/error-summary.tsx';

/**
 * Draws what is at fault, a new summary each time, so that each takes focus.
 * @param within where fields are looked for, to focus them
 */
export function createSummary(
  form: LaterContext,
  within: Element,
): (faulty: readonly Field[]) => VNode | null {
  return (faulty) => {
    const faults = faulty.flatMap((field) => {
      const fault = form.engine.fault(field.id);
      return fault ? [{ field, fault }] : [];
    });
    if (faults.length === 0) return null;
    const onPick = ({ id }: Field): void => focusField(within, id);
    return <ErrorSummary key={faults} form={form} faults={faults} onPick={onPick} />;
  };
}
