import type { Engine } from '../engine/index.ts';
import type { FormContext } from '../ui/form-context.ts';
import type { Kept } from './later/flow.ts';

/** What goes on where another element takes a form over. */
export interface Lasting {
  readonly engine: Engine;
  readonly kept: Kept;
}

/** One form in its host element. */
export interface Widget {
  readonly form: FormContext & Lasting;
  /** @param opener what was pressed on the host page, which may say some answers */
  open(opener?: unknown): void;
  close(): void;
  toggle(): void;
  /** Takes the form off the page and lets go of everything; idempotent. */
  destroy(): void;
}
