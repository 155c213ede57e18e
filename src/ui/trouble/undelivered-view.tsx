import type { ComponentChildren, JSX } from 'preact';
import type { Outcome } from '../../model/outcomes.ts';
import type { TroubleProps } from '../form-context.ts';
import { ALERT, CLOCK } from '../later/drawings.ts';
import { OutcomeFrame } from '../later/outcome-frame.tsx';
import { Reference } from '../later/reference.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { ContactLinks } from './contact-links.tsx';

export type Undelivered = Exclude<Outcome, 'delivered'>;

export interface UndeliveredProps extends TroubleProps {
  outcome: Undelivered;
  /** Shown to the visitor and to the front desk. */
  reference: string | undefined;
  /** A copy of what was written. */
  written: ComponentChildren;
  /** Sends the same id and bytes once more. */
  onRetry(): void;
  /** Back to the form with everything typed. */
  onEdit(): void;
}

/** It did not arrive, or nobody can know: whom to reach, and what was written. */
export function UndeliveredView(props: UndeliveredProps): JSX.Element {
  const { form, outcome, reference, written, onRetry, onEdit } = props;
  const isLost = outcome === 'failed' || outcome === 'rejected';
  return (
    <OutcomeFrame
      form={form}
      drawing={isLost ? ALERT : CLOCK}
      isLost={isLost}
      title={form.t(`${outcome}.title`)}
    >
      <p>
        <RichText form={form} text={form.t(`${outcome}.text`)} />
      </p>
      {outcome === 'failed' && (
        <button type="button" class="button primary" data-action="retry" onClick={onRetry}>
          {form.t('outcome.retry')}
        </button>
      )}
      <ContactLinks form={form} />
      {!isLost && reference && <Reference form={form} reference={reference} />}
      {written}
      {isLost && (
        <button type="button" class="button" data-action="edit" onClick={onEdit}>
          {form.t('outcome.edit')}
        </button>
      )}
    </OutcomeFrame>
  );
}
