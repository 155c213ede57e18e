import { plainReceiver, type Receiver } from '../../delivery/index.ts';
import type { Check } from '../../engine/index.ts';
import { laterWords } from '../../i18n/en-us/later.ts';
import { createTranslate, formWords } from '../../i18n/index.ts';
import type { Outcome, State } from '../../model/outcomes.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import { say } from '../../platform/say.ts';
import laterCss from '../../theme/later.css?inline';
import { FaultText } from '../../ui/later/fault-text.tsx';
import type { Form } from '../../schema/types.ts';
import type { LaterContext } from '../../ui/form-context.ts';
import type { Root } from '../../ui/root.ts';
import { importAttribution, touchesOf } from '../import-attribution.ts';
import type { Emit } from '../events.ts';
import type { FormReading, FormSources } from '../read-form.ts';
import type { Store } from '../store.ts';
import type { SurfaceControl } from '../surface.ts';
import type { ViewState } from '../view-state.ts';
import type { Widget } from '../widget.ts';
import { createFlow } from './flow.ts';
import { createView } from './create-view.tsx';
import { needsJudge } from './needs-judge.ts';
import { prepareSubmission } from './prepare-submission.ts';
import { warnOfReceivers } from './warn-of-receivers.ts';
import { watchPhones } from './watch-phones.ts';
import { watchPlace } from './watch-place.ts';

export interface LaterOptions {
  form: Widget['form'];
  root: Root;
  view: Store<ViewState>;
  surface: SurfaceControl;
  sources: FormSources;
  reading: FormReading;
  /** When the form first showed, in milliseconds since 1970. */
  shownAt: number;
  host: HTMLElement;
  emit: Emit;
  /** The rules for answers. */
  check: Check;
}

/** A form that somebody has begun to fill. */
export interface Later {
  /**
   * The primary button, or Enter: on to the next step, or off to the clinic.
   * @param pressedAt by `performance.now()`: whoever waits has waited since then
   */
  lead(pressedAt: number): void;
  /** There is nowhere to send to: says so in place of the form. */
  showUnavailable(): void;
  dispose(): void;
}

/** Tells a site builder what to mend; where the judge cannot be had, at least where to look. */
async function judge(sources: FormSources, reading: FormReading): Promise<void> {
  try {
    const { judgeSources } = await import('./judge-sources.ts');
    await judgeSources(sources, reading);
  } catch (cause) {
    say('what cannot be used was left out:', reading.dropped, cause);
  }
}

/** Tells the page, by the host element's `data-state` and events, what becomes of a submission. */
function createTell({ form, host, emit }: LaterOptions) {
  const { redirect } = form.engine.form.success;
  return (state: State, outcome?: Outcome): void => {
    host.dataset['state'] = state;
    if (outcome) {
      // What nobody could see yet, the next element of this form has to tell.
      if (host.isConnected) form.kept.running = undefined;
      emit('consult-outcome', { outcome });
    }
    if (state === 'delivered' && redirect) location.assign(redirect);
  };
}

/** Who receives; what is known of vendors' receivers comes only where one of them is named. */
async function importReceiver(webhook: Form['webhook']): Promise<Receiver> {
  const plain = plainReceiver(webhook);
  if (plain) return plain;
  const { knownReceiver } = await import('../../delivery/known-receiver.ts');
  return knownReceiver(webhook);
}

/** The webhook, and the one to turn to where that does not take a submission. */
const importReceivers = ({ fallback: url, ...webhook }: Form['webhook']) =>
  Promise.all(
    // What may not go to the one may not go to the other.
    [webhook, ...(url ? [{ url, minimal: webhook.minimal }] : [])].map(async (one) => {
      return { url: one.url ?? '', receiver: await importReceiver(one) };
    }),
  );

type SendOne = (hear: (outcome: Outcome) => void) => Promise<Outcome>;

/** Adds to a form on the screen what judging and sending need. */
export async function createLater(options: LaterOptions): Promise<Later> {
  const { form: context, root, view, surface, sources, reading, shownAt, host, emit } = options;
  const [receivers, { outbox }] = await Promise.all([
    importReceivers(context.engine.form.webhook),
    // Before anything can be sent: nothing is, that could not be sent again.
    import('../outbox/index.ts'),
    importAttribution(context, reading.storage),
  ]);
  const { engine, kept, fill } = context;
  const t = createTranslate({ ...formWords, ...laterWords }, engine.form.messages);
  const form: LaterContext = { ...context, t };
  context.FaultText = (props) => <FaultText form={form} {...props} />;
  const rules = context.further?.addRules(options.check) ?? options.check;
  engine.useCheck(rules);
  const { settle, toE164 } = watchPhones(context, root.element, rules);
  adoptSheets(root.shadow, laterCss);
  if (needsJudge(sources, reading)) void judge(sources, reading);
  else void warnOfReceivers(engine.form, receivers);
  const dispose = watchPlace(host, root, sources);
  const drawn = createView({
    form,
    view,
    surface,
    shadow: root.shadow,
    within: root.element,
    tell: createTell(options),
    onRetry: () => flow.retry(),
    onEdit: () => flow.edit(),
  });
  const flow = createFlow({
    kept,
    view: drawn,
    judge: () => settle().then(engine.judgeAll),
    prepare(replaces) {
      emit('consult-submit', {});
      const { further } = context;
      const touches = touchesOf(context);
      const trap = root.element.querySelector<HTMLInputElement>('.trap')?.value;
      const parts = { engine, receivers, replaces, t, fill, further, touches, toE164, shownAt };
      return prepareSubmission({ ...parts, trap });
    },
    deliver(prepared, hearLate) {
      // A test form may be filled without a webhook; there is nothing to claim then.
      if (!engine.form.webhook.url)
        return Promise.reject(new Error('webhook is missing: there is nowhere to send to'));
      const { dispatch } = prepared;
      const hear = (outcome: Outcome): void => hearLate(prepared, outcome);
      const send: SendOne = (heard) => outbox.send(dispatch, heard);
      return context.further?.send?.(dispatch.id, send, hear) ?? send(hear);
    },
  });
  // The form may be gone by now.
  if (!root.element.parentNode) dispose();
  return {
    lead(pressedAt) {
      if (engine.steps().at(-1) === engine.step()) flow.submit(pressedAt);
      else drawn.faults(engine.next());
    },
    showUnavailable: drawn.unavailable,
    dispose,
  };
}
