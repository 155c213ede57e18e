import type { FormContext } from '../ui/form-context.ts';

/** One form in its host element. */
export interface Widget {
  readonly form: FormContext;
  /** @param opener what was pressed on the host page, which may say some answers */
  open(opener?: unknown): void;
  close(): void;
  toggle(): void;
  /** Takes the form off the page and lets go of everything; idempotent. */
  destroy(): void;
}
