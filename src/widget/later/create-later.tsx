import { deliver } from '../../delivery/index.ts';
import { laterWords } from '../../i18n/en-us/later.ts';
import { createTranslate, formWords } from '../../i18n/index.ts';
import type { State } from '../../model/outcomes.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import { watchBlocked } from '../../platform/blocked-urls.ts';
import laterCss from '../../theme/later.css?inline';
import { FaultText } from '../../ui/later/fault-text.tsx';
import type { FormContext, LaterContext } from '../../ui/form-context.ts';
import type { Root } from '../../ui/root.ts';
import type { FormReading, FormSources } from '../read-form.ts';
import type { Store } from '../store.ts';
import type { ViewState } from '../view-state.ts';
import { browserIo } from './browser-io.ts';
import { createFlow, type FlowView } from './flow.ts';
import { createView } from './create-view.tsx';
import { prepareSubmission } from './prepare-submission.ts';
import { createVerdict } from './verdict.ts';

export interface LaterOptions {
  form: FormContext;
  root: Root;
  view: Store<ViewState>;
  sources: FormSources;
  reading: FormReading;
  /** When the form first showed, in milliseconds since 1970. */
  shownAt: number;
  onState(state: State): void;
}

/** A form that somebody has begun to fill. */
export interface Later {
  /** The primary button, or Enter: on to the next step, or off to the clinic. */
  lead(): void;
  /** There is nowhere to send to: says so in place of the form. */
  showUnavailable(): void;
  dispose(): void;
}

/** The drawn view, telling the host element as well. */
function withState(view: FlowView, onState: (state: State) => void): FlowView {
  return {
    ...view,
    idle() {
      onState('idle');
      view.idle();
    },
    sending() {
      onState('sending');
      view.sending();
    },
    outcome(outcome, prepared) {
      view.outcome(outcome, prepared);
      onState(outcome);
    },
  };
}

/** Adds to a form on the screen what judging and sending need. */
export function createLater(options: LaterOptions): Later {
  const { form: context, root, view, sources, reading, shownAt, onState } = options;
  const { engine, fill } = context;
  const t = createTranslate({ ...formWords, ...laterWords }, engine.form.messages);
  const form: LaterContext = { ...context, t };
  context.FaultText = (props) => <FaultText form={form} {...props} />;
  adoptSheets(root.shadow, laterCss);
  const verdict = createVerdict({ engine, sources, reading });
  const policy = watchBlocked();
  const drawn = createView({
    form,
    view,
    within: root.element,
    onRetry: () => flow.retry(),
    onEdit: () => flow.edit(),
  });
  const flow = createFlow({
    view: withState(drawn, onState),
    judge: () => verdict.ready.then(engine.judgeAll),
    prepare: () => prepareSubmission({ engine, t, fill, shownAt }),
    deliver: ({ job }) => deliver(job, browserIo(policy.wasBlocked)),
  });
  return {
    lead() {
      if (engine.steps().at(-1) === engine.step()) flow.submit();
      else drawn.faults(engine.next());
    },
    showUnavailable() {
      drawn.unavailable();
      onState('unavailable');
    },
    dispose: policy.dispose,
  };
}
