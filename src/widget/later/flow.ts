import { OVERDUE_MS, type DeliveryResult } from '../../delivery/index.ts';
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

/** A submission on its way, or one whose outcome nobody could see yet. */
export interface Running {
  /** By `performance.now()`. */
  pressedAt: number;
  /** Nothing where the form is given back. */
  ending: Promise<Outcome | undefined>;
}

/** What outlasts the element that a form stands in. */
export interface Kept {
  /** What was sent last. */
  prepared?: Prepared;
  running?: Running | undefined;
}

export interface FlowParts {
  kept: Kept;
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
    () => say('submission', result.outcome, result.reason),
  );
}

export function createFlow({ kept, view, judge, prepare, deliver }: FlowParts): Flow {
  let isSending = false;

  /** Shows what is on its way, be it from an element before this one, until its outcome. */
  async function follow({ pressedAt, ending }: Running): Promise<void> {
    isSending = true;
    view.sending();
    const leftMs = OVERDUE_MS + pressedAt - performance.now();
    const timer = setTimeout(() => view.overdue(kept.prepared), leftMs);
    const outcome = await ending;
    clearTimeout(timer);
    isSending = false;
    if (outcome) view.outcome(outcome, kept.prepared);
    else view.idle();
  }

  /** The one way out to the webhook: a double click, or Enter twice, finds it taken. */
  function start(run: () => Running['ending'], pressedAt = performance.now()): void {
    if (isSending) return;
    const ending = run().catch((fault): Outcome => {
      say('the submission could not be sent', fault);
      return 'failed';
    });
    void follow((kept.running = { pressedAt, ending }));
  }

  /**
   * A submission that says the same as the one before is that one: it keeps its id and bytes. What
   * its writer may read again has what is not sent, too.
   */
  function renew(): Prepared {
    const next = prepare();
    const { said, written } = next;
    const { prepared } = kept;
    return (kept.prepared = prepared?.said === said ? { ...prepared, written } : next);
  }

  async function send(one: Prepared): Promise<Outcome> {
    const result = await deliver(one);
    if (result.outcome !== 'delivered') explain(result, one.job.url);
    return result.outcome;
  }

  if (kept.running) void follow(kept.running);

  return {
    submit(pressedAt) {
      start(async () => {
        const faulty = await judge();
        view.faults(faulty);
        return faulty.length > 0 ? undefined : send(renew());
      }, pressedAt);
    },
    retry: () => start(async () => send(kept.prepared ?? renew())),
    edit: view.idle,
  };
}
