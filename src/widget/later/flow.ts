import { RETRY, type DeliveryResult } from '../../delivery/index.ts';
import type { Outcome } from '../../model/outcomes.ts';
import { say } from '../../platform/say.ts';
import type { Field } from '../../schema/types.ts';
import type { Prepared } from './prepare-submission.ts';

/** What the visitor is shown on the way. */
export interface FlowView {
  idle(): void;
  sending(): void;
  /** Twelve seconds went by and attempts go on. */
  overdue(prepared: Prepared | undefined): void;
  outcome(outcome: Outcome, prepared: Prepared | undefined): void;
  faults(faulty: readonly Field[]): void;
}

export interface FlowParts {
  view: FlowView;
  /** Judges all answers once the rules are there. */
  judge(): Promise<Field[]>;
  prepare(): Prepared;
  deliver(prepared: Prepared): Promise<DeliveryResult>;
}

/** Everything between Submit and the word that the visitor reads. */
export interface Flow {
  /** @param pressedAt by `performance.now()`: the word that it takes long counts from then */
  submit(pressedAt: number): void;
  /** Sends the same id and bytes again. */
  retry(): void;
  /** Back to the form; what is sent next is a new submission only if an answer has changed. */
  edit(): void;
}

/** Tells whoever can mend it; that may fail without touching the outcome. */
function explain(result: DeliveryResult, url: string): void {
  import('../../delivery/explain.ts').then(
    ({ explainDelivery }) => say(explainDelivery(result, url)),
    () => say(`submission ${result.outcome}: ${result.reason}`),
  );
}

export function createFlow({ view, judge, prepare, deliver }: FlowParts): Flow {
  let isSending = false;
  let prepared: Prepared | undefined;

  /** The one way out to the webhook: a double click, or Enter twice, finds it taken. */
  async function whileSending(
    run: () => Promise<Outcome | undefined>,
    pressedAt = performance.now(),
  ): Promise<void> {
    if (isSending) return;
    isSending = true;
    view.sending();
    const waited = performance.now() - pressedAt;
    const timer = setTimeout(() => view.overdue(prepared), RETRY.overdueMs - waited);
    let outcome: Outcome | undefined = 'failed';
    try {
      outcome = await run();
    } catch (fault) {
      say('the submission could not be sent', fault);
    }
    clearTimeout(timer);
    isSending = false;
    if (outcome) view.outcome(outcome, prepared);
    else view.idle();
  }

  /** A submission that says the same as the one before is that one: it keeps its id and bytes. */
  function renew(): Promise<Outcome> {
    const next = prepare();
    if (next.said !== prepared?.said) prepared = next;
    return send(prepared ?? next);
  }

  async function send(one: Prepared): Promise<Outcome> {
    const result = await deliver(one);
    if (result.outcome !== 'delivered') explain(result, one.job.url);
    return result.outcome;
  }

  return {
    submit(pressedAt) {
      void whileSending(async () => {
        const faulty = await judge();
        view.faults(faulty);
        return faulty.length > 0 ? undefined : renew();
      }, pressedAt);
    },
    retry: () => void whileSending(() => (prepared ? send(prepared) : renew())),
    edit: view.idle,
  };
}
