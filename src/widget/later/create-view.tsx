import type { State } from '../../model/outcomes.ts';
import type { LaterContext } from '../../ui/form-context.ts';
import { DeliveredView } from '../../ui/later/delivered-view.tsx';
import { LastWord } from '../../ui/later/last-word.tsx';
import { createLazy } from '../lazy.ts';
import type { Store } from '../store.ts';
import type { Trouble } from '../trouble/index.tsx';
import type { ViewState } from '../view-state.ts';
import { createSummary } from './create-summary.tsx';
import type { Flow, FlowView } from './flow.ts';

interface ViewParts {
  form: LaterContext;
  view: Store<ViewState>;
  shadow: ShadowRoot;
  /** Where fields are looked for, to focus them. */
  within: Element;
  /** Tells the page what state the form is in. */
  tell(state: State): void;
  /** Not even the words for trouble can be had: shows whom to reach without any. */
  giveUp(cause: unknown): void;
  onRetry: Flow['retry'];
  onEdit: Flow['edit'];
}

/** Milliseconds of sending after which trouble is likely enough to fetch what it takes. */
const LIKELY_MS = 2000;

/** Draws what happens to a submission, and tells the page. */
export function createView(parts: ViewParts): FlowView & { unavailable(): void } {
  const { form, view, shadow, within, tell, giveUp, onRetry, onEdit } = parts;
  const trouble = createLazy(async () => {
    const { createTrouble } = await import('../trouble/index.tsx');
    return createTrouble(form, shadow);
  });
  const summarise = createSummary(form, within);
  let sendings = 0;

  /** The form, in place of an outcome where there is one. */
  function showForm(isSending: boolean): void {
    sendings += 1;
    const isBack = view.get().instead !== null;
    view.put({ isSending, isBack, notice: null, instead: null });
  }

  /** Draws trouble, unless something else has come of it by the time that it can be drawn. */
  function draw(how: (from: Trouble) => Partial<ViewState>): void {
    const during = sendings;
    const put = (part: Partial<ViewState>): void => {
      if (during === sendings) view.put(part);
    };
    trouble.get().then(
      (from) => put(how(from)),
      (cause: unknown) => {
        put({ isSending: false, notice: <LastWord form={form} /> });
        giveUp(cause);
      },
    );
  }

  return {
    idle() {
      tell('idle');
      showForm(false);
    },
    sending() {
      tell('sending');
      showForm(true);
      setTimeout(() => view.get().isSending && trouble.warm(), LIKELY_MS);
    },
    overdue: (prepared) => draw((from) => ({ notice: from.overdue(prepared) })),
    faults: (faulty) => view.put({ summary: summarise(faulty) }),
    outcome(outcome, prepared) {
      sendings += 1;
      const ended = { isSending: false, notice: null };
      if (outcome === 'delivered') {
        const instead = <DeliveredView form={form} reference={prepared?.reference ?? ''} />;
        view.put({ ...ended, instead });
      } else {
        const ending = { outcome, onRetry, onEdit };
        draw((from) => ({ ...ended, instead: from.undelivered(ending, prepared) }));
      }
      tell(outcome);
    },
    unavailable() {
      draw((from) => ({ instead: from.unavailable() }));
      tell('unavailable');
    },
  };
}
