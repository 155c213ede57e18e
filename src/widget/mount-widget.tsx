import { render, type JSX } from 'preact';
import { createEngine } from '../engine/index.ts';
import {
  createTranslate,
  fill as fillWords,
  formWords,
  type FormKey,
  type Translate,
} from '../i18n/index.ts';
import type { Form } from '../schema/types.ts';
import { afterPaint } from '../platform/after-paint.ts';
import { sendKept } from './send-kept.ts';
import { whenIdle } from '../platform/when-idle.ts';
import formCss from '../theme/form.css?inline';
import type { FormContext } from '../ui/form-context.ts';
import { createRoot } from '../ui/root.ts';
import { App } from './app.tsx';
import { createEmit } from './events.ts';
import { importDye } from './import-dye.ts';
import { createLazy, type Lazy } from './lazy.ts';
import { createLead } from './lead.ts';
import type { Press } from './prefill/take-opener.ts';
import { readForm, type FormSources } from './read-form.ts';
import { createStanding } from './standing.ts';
import { createStore } from './store.ts';
import type { SurfaceControl, SurfaceParts } from './surface.ts';

import { enlist, living, takeOver } from './take-over.ts';
import type { Widget } from './widget.ts';
import { FIRST_VIEW } from './view-state.ts';

type CreateSurface = (parts: SurfaceParts) => SurfaceControl | Promise<SurfaceControl>;

/** What adds judging and sending to a form on the screen. */
export type CreateLater = typeof import('./later/index.ts').createLater;

type SendingForm = Awaited<ReturnType<CreateLater>>;

interface Later {
  createLater: CreateLater;
}

export interface WidgetOptions {
  /** The `<consult-form>` that the form lives in. */
  host: HTMLElement;
  sources: FormSources;
  /** The launcher, where the tag has drawn one. */
  launcher: HTMLElement | undefined;
  /** Brings what sending takes from elsewhere, where it did not load. */
  rescue(cause: unknown): Promise<{ get(name: 'createLater'): Promise<Later> }>;
  /** A part that the form cannot do without is not to be had. */
  giveUp(cause: unknown, clinic: { phone?: string | undefined; email?: string | undefined }): void;
}

/**
 * Page shortcuts ("/" for search, "j" for next) must not fire while someone types here, nor a
 * dialog of the page's own script call focus back, nor one against copying take a press or what is
 * pasted: it lets fields be, but from outside a shadow root none is seen.
 */
const KEPT =
  'keydown keyup keypress focusin mousedown touchstart touchend copy cut paste contextmenu'.split(
    ' ',
  );

/** But for keys that leave a dialog of the page, which a form may stand in; a panel keeps them. */
const isLeaving = (event: Event): boolean => 'key' in event && /Tab|Esc/.test(String(event.key));

/** On what is drawn, so that the listeners go with it. */
function keepEvents(root: HTMLElement): void {
  // Passive: a finger that scrolls waits for no one.
  for (const name of KEPT)
    root.addEventListener(name, (event) => isLeaving(event) || event.stopPropagation(), {
      passive: true,
    });
}

/** The clinic's own words and names, wherever a text of the config has a hole for them. */
function createFill({ clinic }: Form, t: Translate<FormKey>): FormContext['fill'] {
  const names = {
    clinic: clinic.name ?? t('clinic.unnamed'),
    privacy: clinic.privacyUrl ?? '',
  };
  return (text) => fillWords(text, names);
}

/** Said where what sends is not to be had; the tag shows whom to reach below. */
const stuck = (words: string): JSX.Element => (
  <p class="need" role="alert">
    {words}
  </p>
);

/** Pixels up to which a window has no room for a panel beside its launcher: see `isSheet`. */
const NARROW = 639;

/**
 * How the form's surface is made; what floats has a chunk of its own, and what shows it another,
 * which is asked for at once. That looks anew whether it is the one.
 */
async function importSurface({ surface: { kind } }: Form): Promise<CreateSurface> {
  if (kind === 'inline') return createStanding;
  const [{ createFloating }] = await Promise.all([
    import('./floating.tsx'),
    kind === 'popover' && innerWidth > NARROW
      ? import('../ui/surfaces/present-beside.ts')
      : import('../ui/surfaces/present-modal.ts'),
  ]);
  return createFloating;
}

/** A form with a root to be drawn in, on its surface. */
async function makeReady({ host, sources, launcher }: WidgetOptions) {
  const dyeing = importDye(host, sources);
  void sendKept();
  const reading = await readForm(sources, location.protocol);
  const { form } = reading;
  const t = createTranslate(formWords, form.messages);
  const fill = createFill(form, t);
  const emit = createEmit(host, form.id);
  const createSurface = await importSurface(form);
  const root = createRoot(host, { ...form.theme, dye: await dyeing }, formCss);
  keepEvents(root.element);
  const surface = await createSurface({
    form,
    host,
    root,
    launcher,
    t,
    fill,
    emit,
    watch: reading.watch,
  });
  return { form, reading, t, fill, root, surface, emit };
}

type Ready = Awaited<ReturnType<typeof makeReady>>;

/** The questions and their answers, be they of an element that a router has taken away. */
function contextOf(host: HTMLElement, { form, reading, t, fill, root }: Ready): Widget['form'] {
  // Nothing else of it: what one element draws by would hold the one before it, and so on.
  const { engine, kept } = (host.isConnected && takeOver(form, host)) || {
    engine: createEngine(form, () => new Date()),
    kept: {},
  };
  const context: Widget['form'] = { engine, kept, t, fill };
  reading.addFurther?.(context, root);
  return context;
}

/**
 * What was pressed may say some answers; without them the form is open all the same.
 * @param isAsking whether the form shows and takes answers: none changes unseen
 */
async function takeOpener(
  press: Omit<Press, 'before' | 'at'>,
  isAsking: () => boolean,
): Promise<void> {
  if (!isAsking()) return;
  const at = performance.now();
  const before = press.form.engine.answers();
  try {
    const { takeOpener: take } = await import('./prefill/index.ts');
    if (isAsking()) take({ ...press, at, before });
  } catch {
    // It did not load, or a script called with what is no element.
  }
}

/** What judges and sends, once it is wanted. */
function createSending(
  parts: Parameters<CreateLater>[0],
  rescue: WidgetOptions['rescue'],
): Lazy<SendingForm> {
  const make = ({ createLater }: Later) => createLater(parts);
  const rescued = (cause: unknown) => rescue(cause).then((whole) => whole.get('createLater'));
  // What it fetches for itself may be missing too, as for a vendor's receiver.
  return createLazy(() =>
    import('./later/index.ts').then(make).catch((cause) => rescued(cause).then(make)),
  );
}

/**
 * Puts a form into its host element.
 * @throws where a part that the form cannot do without cannot be loaded; a bad config never
 * throws, it is said in the console and the rest of the form runs
 */
export async function mountWidget(options: WidgetOptions): Promise<Widget> {
  const { host, sources } = options;
  const ready = await makeReady(options);
  // In the turn that has it listed as living: a page that is swapped in between would lose answers.
  const context = contextOf(host, ready);
  const { form, reading, root, emit, surface, t } = ready;
  const { engine, kept } = context;
  // Where no room is kept for it, a form that grows would move the page twice.
  const view = createStore({ ...FIRST_VIEW, isBeginning: surface.hasRoom });
  const shownAt = Date.now();

  function giveUp(cause: unknown): void {
    view.put({ notice: stuck(t('form.stuck')) });
    options.giveUp(cause, form.clinic);
  }

  const parts = { form: context, root, view, surface, sources, reading, shownAt, host, emit };
  const later = createSending(parts, options.rescue);
  host.dataset['state'] = 'idle';

  render(
    <App
      form={context}
      view={view}
      Surface={surface.Surface}
      // The form is handed over first: that takes away what may have shown in its place before.
      onFault={(fault) => setTimeout(() => options.giveUp(fault, form.clinic))}
      acts={{
        onLead: createLead({ later, view, giveUp }),
        onBack() {
          view.put({ summary: null });
          engine.back();
        },
        onStep: () => emit('consult-step', { step: engine.step().id }),
      }}
    />,
    root.element,
  );
  afterPaint(() => view.put({ isBeginning: false }));
  // Without a webhook nothing can be sent: better said before anyone writes. A test may look.
  const isUsable = engine.steps().length > 0 && (form.test || form.webhook.url !== undefined);
  if (!isUsable) later.get().then(({ showUnavailable }) => showUnavailable(), giveUp);
  // Whoever wrote a config, or tests a form, hears of its faults at once, even if nobody opens it.
  // So does whoever has it swapped while it is sent hear of the outcome.
  else if (surface.isOpen() || form.test || (kept.running ?? reading.written ?? sources.call))
    whenIdle(later.warm);

  const warming = (act: () => void) => (): void => {
    act();
    whenIdle(later.warm);
  };
  const isAsking = (): boolean => !view.get().instead && !view.get().isSending;
  const widget: Widget = {
    form: context,
    open(opener) {
      warming(surface.open)();
      if (opener) void takeOpener({ form: context, element: root.element, opener }, isAsking);
    },
    close: surface.close,
    toggle: warming(surface.toggle),
    destroy() {
      render(null, root.element);
      root.dispose();
      later.peek()?.dispose();
      living.delete(host);
    },
  };
  enlist(host, widget, root.element);
  return widget;
}
