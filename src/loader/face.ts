import type { Calls } from '../api/calls.ts';
import type { Opener } from './opener-of.ts';
import type { Whole } from './parts.ts';

/** Our one global: a living copy, calls queued for one, or whatever else the page put there. */
export type Page = typeof globalThis & { ConsultForm?: Partial<Pick<Face, 'adopt'>> | null };

/** A call as the queue holds it: `['open', {}]`. */
export type Command = readonly [name: keyof Calls, first?: Opener, second?: unknown];

/** What `window.ConsultForm` is once the tag has run: `ConsultFormApi` says what each call takes. */
export interface Face extends Omit<Calls, 'open'> {
  /**
   * Opens the form that stands on no page place, or the first one there is.
   * @param from what was pressed: its `data-consult-answer-<field>` attributes fill fields in
   */
  open(from?: Opener, ...rest: readonly unknown[]): Promise<unknown>;
  /** Takes one queued call; what it cannot take it says in the console. */
  push(...commands: Command[]): void;
  /**
   * For a further copy of the tag: this one serves its script element too.
   * @param whole what the one-file build lends to one whose chunks did not load
   */
  adopt(tag: HTMLScriptElement | null, whole?: Whole): void;
}

/** Whether the page has queued calls; each is looked at when it is run. */
export const isQueue = (value: unknown): value is Command[] => Array.isArray(value);
