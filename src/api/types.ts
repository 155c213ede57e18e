/** What whoever mounts a form by a script writes and gets. */
import type { ConsultEvents } from '../widget/events.ts';
import type { Prefill } from '../widget/prefill/prefill.ts';
import type { ConsultEventMap } from './events.ts';

/** One form on the page. */
export interface Instance {
  /** The `<consult-form>` that it lives in. */
  readonly host: HTMLElement;
  /** Opens a form that floats; brings one in the page into view. */
  open(): void;
  /** Closes a form that floats; what was typed stays. */
  close(): void;
  /**
   * Answers fields for the visitor, as far as they have not done so themselves. What a field does not
   * take, and any box to tick, is left out and said in the console. Nothing changes once a form is
   * being sent.
   */
  prefill(answers: Prefill): Promise<void>;
  /** Listens to an event of this form; returns what ends that. No event has an answer. */
  on<Name extends keyof ConsultEvents>(
    event: Name,
    listener: (event: ConsultEventMap[Name]) => void,
  ): () => void;
  /** Takes the form off the page and lets go of everything; idempotent. */
  destroy(): void;
}

export interface MountOptions {
  /**
   * The element, or the CSS selector of one, that the form goes into; it is inline there, unless the
   * config names another surface.
   * @default none: a form that floats hangs on the page's root, an inline one ends its body
   */
  target?: Element | string | undefined;
}
