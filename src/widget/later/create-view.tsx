import type { VNode } from 'preact';
import { copyText } from '../../platform/clipboard.ts';
import type { Field } from '../../schema/types.ts';
import { ErrorSummary } from '../../ui/later/error-summary.tsx';
import { OutcomeView } from '../../ui/later/outcome-view.tsx';
import { OverdueNotice } from '../../ui/later/overdue-notice.tsx';
import { UnavailableView } from '../../ui/later/unavailable-view.tsx';
import { WrittenCopy } from '../../ui/later/written-copy.tsx';
import { focusField } from '../../ui/focus.ts';
import type { LaterContext } from '../../ui/form-context.ts';
import type { Store } from '../store.ts';
import type { ViewState } from '../view-state.ts';
import type { Flow, FlowView } from './flow.ts';
import type { Prepared } from './prepare-submission.ts';

interface ViewParts {
  form: LaterContext;
  view: Store<ViewState>;
  /** Where fields are looked for, to focus them. */
  within: Element;
  onRetry: Flow['retry'];
  onEdit: Flow['edit'];
}

/** Draws what happens to a submission. */
export function createView(parts: ViewParts): FlowView & { unavailable(): void } {
  const { form, view, within, onRetry, onEdit } = parts;
  const copyOf = (prepared: Prepared | undefined): VNode | null =>
    prepared ? <WrittenCopy form={form} answers={prepared.written} onCopy={copyText} /> : null;
  let presses = 0;

  function summaryOf(faulty: readonly Field[]): VNode | null {
    const faults = faulty.flatMap((field) => {
      const fault = form.engine.fault(field.id);
      return fault ? [{ field, fault }] : [];
    });
    if (faults.length === 0) return null;
    presses += 1;
    return (
      <ErrorSummary
        key={presses}
        form={form}
        faults={faults}
        onPick={({ id }) => focusField(within, id)}
      />
    );
  }

  /** From an outcome back to the form, where there is one to leave. */
  const toForm = (): Pick<ViewState, 'instead' | 'isBack'> => ({
    isBack: view.get().instead !== null,
    instead: null,
  });

  return {
    idle: () => view.put({ isSending: false, notice: null, ...toForm() }),
    sending: () => view.put({ isSending: true, notice: null, ...toForm() }),
    overdue: (prepared) =>
      view.put({ notice: <OverdueNotice form={form}>{copyOf(prepared)}</OverdueNotice> }),
    faults: (faulty) => view.put({ summary: summaryOf(faulty) }),
    outcome: (outcome, prepared) =>
      view.put({
        isSending: false,
        notice: null,
        instead: (
          <OutcomeView
            form={form}
            outcome={outcome}
            reference={prepared?.reference}
            written={copyOf(prepared)}
            onRetry={onRetry}
            onEdit={onEdit}
          />
        ),
      }),
    unavailable: () => view.put({ instead: <UnavailableView form={form} /> }),
  };
}
