import type { Lazy } from './lazy.ts';
import type { Store } from './store.ts';
import type { ViewState } from './view-state.ts';

/** Milliseconds that Submit waits for the code that sends, before the clinic's phone and mail show. */
const LATE_MS = 10_000;

interface LeadParts {
  later: Lazy<{ lead(pressedAt: number): void }>;
  view: Store<ViewState>;
  giveUp(cause: unknown): void;
}

/** The primary button; on a slow link it may be pressed before the code that sends is there. */
export function createLead({ later, view, giveUp }: LeadParts): () => void {
  async function wait(): Promise<void> {
    const pressedAt = performance.now();
    view.put({ isSending: true, notice: null });
    const late = new Promise<never>((_, reject) => {
      setTimeout(reject, LATE_MS, 'late');
    });
    await Promise.race([later.get(), late]).catch(giveUp);
    view.put({ isSending: false });
    later.peek()?.lead(pressedAt);
  }
  return () => {
    const ready = later.peek();
    if (ready) ready.lead(performance.now());
    else void wait();
  };
}
