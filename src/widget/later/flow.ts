import { OVERDUE_MS } from '../../delivery/index.ts';
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

/** Hears of a submission again, where more comes to be known of it than its outcome said. */
export type HearLate = (prepared: Prepared, outcome: Outcome) => void;

/** What outlasts the element that a form stands in. */
export interface Kept {
  /** What was sent last. */
  prepared?: Prepared;
  running?: Running | undefined;
  /** The element that shows the form now. */
  hearLate?: HearLate;
}

export interface FlowParts {
  kept: Kept;
  view: FlowView;
  /** Judges all answers once the rules are there. */
  judge(): Promise<Field[]>;
  /** @param replaces the submission before it, which it comes in place of */
  prepare(replaces: string | undefined): Prepared;
  deliver(prepared: Prepared, hearLate: HearLate): Promise<Outcome>;
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

export function createFlow({ kept, view, judge, prepare, deliver }: FlowParts): Flow {
  let isSending = false;
  /** What the visitor reads, if it is an outcome. */
  let shown: Outcome | undefined;

  function show(outcome: Outcome): void {
    shown = outcome;
    view.outcome(outcome, kept.prepared);
  }

  /** Shows what is on its way, be it from an element before this one, until its outcome. */
  async function follow({ pressedAt, ending }: Running): Promise<void> {
    isSending = true;
    shown = undefined;
    view.sending();
    const leftMs = OVERDUE_MS + pressedAt - performance.now();
    const timer = setTimeout(() => view.overdue(kept.prepared), leftMs);
    const outcome = await ending;
    clearTimeout(timer);
    isSending = false;
    if (outcome) show(outcome);
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
    const { prepared } = kept;
    const next = prepare(prepared?.dispatch.id);
    const { said, written } = next;
    return (kept.prepared = prepared?.said === said ? { ...prepared, written } : next);
  }

  const send = (one: Prepared): Promise<Outcome> =>
    deliver(one, (...late) => kept.hearLate?.(...late));

  kept.hearLate = ({ reference }, outcome) => {
    // Whoever has gone back to the form is not taken away from it.
    if (shown && shown !== outcome && reference === kept.prepared?.reference) show(outcome);
  };

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
    edit() {
      shown = undefined;
      view.idle();
    },
  };
}
