import type { JSX } from 'preact';
import type { LaterProps } from '../form-context.ts';

/** What the visitor and the front desk call the submission. */
export function Reference({ form, reference }: LaterProps & { reference: string }): JSX.Element {
  return (
    <p class="reference" part="reference">
      <span class="muted small">{form.t('outcome.reference')}</span> <b>{reference}</b>
    </p>
  );
}
