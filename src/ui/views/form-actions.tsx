import type { JSX, TargetedEvent } from 'preact';
import type { Step } from '../../schema/types.ts';
import type { FormProps } from '../form-context.ts';

/** What sends a form or leads on: a press, which some browsers tell the pointer of, or Enter. */
export type Lead = TargetedEvent<HTMLElement, Event & { pointerType?: string; detail?: number }>;

interface ActionsProps extends FormProps {
  step: Step;
  steps: readonly Step[];
  isSending: boolean;
  onLead(event: Lead): void;
  onBack(event: Lead): unknown;
}

/** One primary button whose words say the outcome; it keeps focus while sending. */
export function FormActions(props: ActionsProps): JSX.Element {
  const { form, step, steps, isSending, onLead, onBack } = props;
  const isLast = steps.at(-1) === step;
  const words = step.next ? form.fill(step.next) : form.t(isLast ? 'form.submit' : 'form.next');
  const said = isSending && isLast ? form.t('form.sending') : words;
  return (
    <div class="actions" part="actions">
      <button
        type="submit"
        class="button primary"
        part="button primary"
        onClick={onLead}
        data-action={isLast ? 'submit' : 'next'}
        aria-disabled={isSending || undefined}
      >
        {isSending && <span class="spinner" />}
        {/* New words in a new element: a browser that translates has taken the old ones away. */}
        <span key={said}>{said}</span>
      </button>
      {steps[0] !== step && !isSending && (
        <button type="button" class="button" part="button" data-action="back" onClick={onBack}>
          {form.t('form.back')}
        </button>
      )}
    </div>
  );
}
