import type { ComponentChildren, JSX } from 'preact';
import type { Outcome } from '../../model/outcomes.ts';
import { focusArrival } from '../focus.ts';
import type { LaterProps } from '../form-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Icon } from '../parts/icon.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { ContactLinks } from './contact-links.tsx';
import { ALERT, CLOCK, TICK } from './drawings.ts';

export interface OutcomeProps extends LaterProps {
  outcome: Outcome;
  /** Shown to the visitor and to the front desk. */
  reference: string | undefined;
  /** A copy of what was written. */
  written: ComponentChildren;
  /** Sends the same id and bytes once more. */
  onRetry(): void;
  /** Back to the form with everything typed. */
  onEdit(): void;
}

const DRAWINGS: Readonly<Record<Outcome, string>> = {
  delivered: TICK,
  'sent-unconfirmed': CLOCK,
  queued: CLOCK,
  rejected: ALERT,
  failed: ALERT,
};

/** Whether nothing is on its way. */
const isLost = (outcome: Outcome): boolean => outcome === 'failed' || outcome === 'rejected';

function Reference({ form, reference }: Pick<OutcomeProps, 'form' | 'reference'>): JSX.Element {
  return (
    <p class="reference" part="reference">
      <span class="muted small">{form.t('outcome.reference')}</span> <b>{reference}</b>
    </p>
  );
}

/** It arrived: what happens next, in the clinic's words. */
function Delivered({ form, reference }: OutcomeProps): JSX.Element {
  const { text, link } = form.engine.form.success;
  return (
    <>
      <p>
        <RichText form={form} text={text ?? form.t('delivered.text')} />
      </p>
      <Reference form={form} reference={reference} />
      {link && (
        <a class="button primary" part="button primary" href={link.url}>
          {link.label}
        </a>
      )}
    </>
  );
}

/** It did not arrive, or nobody can know: whom to reach, and what was written. */
function NotDelivered(props: OutcomeProps): JSX.Element {
  const { form, outcome, reference, written, onRetry, onEdit } = props;
  return (
    <>
      <p>
        <RichText form={form} text={form.t(`${outcome}.text`)} />
      </p>
      <ContactLinks form={form} />
      {!isLost(outcome) && <Reference form={form} reference={reference} />}
      {written}
      {isLost(outcome) && (
        <div class="row">
          {outcome === 'failed' && (
            <button type="button" class="button primary" data-action="retry" onClick={onRetry}>
              {form.t('outcome.retry')}
            </button>
          )}
          <button type="button" class="button" data-action="edit" onClick={onEdit}>
            {form.t('outcome.edit')}
          </button>
        </div>
      )}
    </>
  );
}

/** What became of the submission, never better than the truth. */
export function OutcomeView(props: OutcomeProps): JSX.Element {
  const { form, outcome } = props;
  const { headingLevel, success } = form.engine.form;
  const title = outcome === 'delivered' ? success.title : undefined;
  const Words = outcome === 'delivered' ? Delivered : NotDelivered;
  return (
    <div class="body outcome" part="outcome">
      <span class={isLost(outcome) ? 'badge bad' : 'badge'}>
        <Icon path={DRAWINGS[outcome]} />
      </span>
      <div role="alert">
        <Heading level={headingLevel} onArrive={focusArrival}>
          <RichText form={form} text={title ?? form.t(`${outcome}.title`)} />
        </Heading>
      </div>
      <Words {...props} />
    </div>
  );
}
