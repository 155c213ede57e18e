import type { Outcome, State } from '../../model/outcomes.ts';
import type { LaterContext } from '../../ui/form-context.ts';
import { DeliveredView } from '../../ui/later/delivered-view.tsx';
import type { Store } from '../store.ts';
import type { SurfaceControl } from '../surface.ts';
import { createTrouble } from '../trouble/create-trouble.tsx';
import type { ViewState } from '../view-state.ts';
import { createSummary } from './create-summary.tsx';
import type { Flow, FlowView } from './flow.ts';

interface ViewParts {
  form: LaterContext;
  view: Store<ViewState>;
  surface: SurfaceControl;
  shadow: ShadowRoot;
  /** Where fields are looked for, to focus them. */
  within: Element;
  /** Tells the page what state the form is in, and of an outcome as such. */
  tell(state: State, outcome?: Outcome): void;
  onRetry: Flow['retry'];
  onEdit: Flow['edit'];
}

/** Draws what happens to a submission, and tells the page. */
export function createView(parts: ViewParts): FlowView & { unavailable(): void } {
  const { form, view, surface, shadow, within, tell, onRetry, onEdit } = parts;
  const trouble = createTrouble(form, shadow);
  const summarise = createSummary(form, within);

  /** The form, in place of an outcome where there is one. */
  function showForm(isSending: boolean): void {
    const isBack = view.get().instead !== null;
    view.put({ isSending, isBack, notice: null, instead: null });
  }

  /** Whoever closed the form meanwhile still has to hear how it stands; that moves no focus. */
  function bringUp(): void {
    if (!surface.isOpen()) surface.open(false);
  }

  return {
    idle() {
      tell('idle');
      showForm(false);
    },
    sending() {
      tell('sending');
      showForm(true);
    },
    overdue(prepared) {
      bringUp();
      view.put({ notice: trouble.overdue(prepared) });
    },
    faults(faulty) {
      if (faulty[0]) bringUp();
      view.put({ summary: summarise(faulty) });
    },
    outcome(outcome, prepared) {
      const instead =
        outcome === 'delivered' ? (
          <DeliveredView form={form} reference={prepared?.reference ?? ''} />
        ) : (
          trouble.undelivered({ outcome, onRetry, onEdit }, prepared)
        );
      view.put({ isSending: false, notice: null, instead });
      tell(outcome, outcome);
    },
    unavailable() {
      view.put({ instead: trouble.unavailable() });
      tell('unavailable');
    },
  };
}
