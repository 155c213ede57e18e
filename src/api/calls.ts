import type { Widget } from '../widget/index.ts';
import type { ConsultEvents } from '../widget/events.ts';
import { ConsultFormError } from './consult-form-error.ts';
import { isIdle } from '../platform/is-idle.ts';
import { swapped } from './swapped.ts';

/** A call as a page's script makes it: what it hands over is not known before it is read. */
type Call = (...said: readonly unknown[]) => Promise<unknown>;

/** The calls of `window.ConsultForm` that few pages make; `ConsultFormApi` says what each takes. */
export type Calls = Readonly<
  Record<'open' | 'close' | 'mount' | 'prefill' | 'on' | 'destroy', Call>
>;

/** One form of the page, as the tag keeps it. */
export interface Placed {
  readonly host: HTMLElement;
  open(from?: unknown): Promise<void>;
  /** The form, fetched if need be. */
  load(): Promise<Widget>;
  /** The form as far as it was fetched. */
  peek(): Promise<Widget> | undefined;
}

/** All forms of the page. */
export interface Page {
  readonly forms: { deref(): Placed | undefined }[];
  /** What was met: whoever is not in it is new. A form is in it whose host is ours. */
  readonly seen: WeakMap<object, unknown>;
  /** Puts a form of a call on the page, under settings of its own, and returns its host. */
  insert(config: unknown, own: Readonly<Record<string, string>>): HTMLElement;
}

/** What the tag hands over besides: the form that is meant where none is named, its one listener. */
export interface Rest {
  find(from?: unknown): Placed | undefined;
  onClick(event: MouseEvent): void;
}

const EVENTS: readonly string[] = (['open', 'step', 'submit', 'outcome', 'close'] as const).map(
  (name) => `consult-${name}` as const,
) satisfies (keyof ConsultEvents)[];

/** Stands for forms that a call has taken away: that there are none is no slip of the tag's. */
const GONE = { deref: () => undefined };

/** What ends each listener that a page has set by a call. */
const ends = new Set<() => void>();

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was found, in an error's words. */
const told = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : typeof value);

type Refusal = Pick<ConsultFormError, 'path' | 'found' | 'allowed'> & { mend: string };

/** A call does not take this argument. */
function refuse(refusal: Refusal): never {
  throw new ConsultFormError({ code: 'bad_argument', ...refusal });
}

/** What could not be fetched says so in the browser's own words. */
function failLoading(cause: unknown): never {
  throw Object.assign(Object(cause), { code: 'not_loaded' });
}

async function prefill(form: Placed, answers: unknown): Promise<void> {
  if (!isRecord(answers))
    refuse({
      path: 'prefill(answers)',
      // Text may be an answer, and is not told.
      found: typeof answers,
      allowed: 'an object',
      mend: "write { first_name: 'Ada' }",
    });
  const [{ form: context }, { fillFromCall }] = await Promise.all([
    form.load(),
    import('../widget/prefill/index.ts'),
  ]).catch(failLoading);
  // No answer changes once a form is being sent.
  if (isIdle(form.host)) fillFromCall(context, answers);
}

/** Takes one form off the page, whether or not it has been fetched. */
async function drop({ forms, seen }: Page, form: Placed): Promise<void> {
  const { host } = form;
  const at = forms.findIndex((one) => one.deref() === form);
  // Whoever does it twice has done it.
  if (at < 0) return;
  forms.splice(at, 1);
  forms[0] ??= GONE;
  seen.delete(host);
  // An element that the page has placed is the page's to take away.
  if (seen.has(form)) host.remove();
  // Even where it is yet to come: nothing else would keep it from coming as it nears.
  const widget = await form.load().catch(() => undefined);
  widget?.destroy();
  host.shadowRoot?.replaceChildren();
  delete host.dataset['state'];
  delete host.dataset['open'];
}

function listen(name: unknown, listener: unknown): () => void {
  const event = EVENTS.find((known) => known === name);
  if (!event || typeof listener !== 'function')
    throw new ConsultFormError({
      code: event ? 'bad_argument' : 'unknown_event',
      path: 'on(name, listener)',
      found: told(event ? listener : name),
      allowed: event ? 'a function' : EVENTS.join(', '),
      mend: "write on('consult-outcome', listener)",
    });
  const hear = (heard: Event): void => void Reflect.apply(listener, window, [heard]);
  addEventListener(event, hear);
  const end = (): void => {
    removeEventListener(event, hear);
    ends.delete(end);
  };
  ends.add(end);
  return end;
}

/** Puts a form on the page, where its options say. */
function insert(page: Page, config: unknown, options: unknown = {}): HTMLElement {
  const { target = '' } = isRecord(options) ? options : { target: null };
  const isElement = target instanceof Element;
  if (!isRecord(config) || !(isElement || typeof target === 'string'))
    refuse({
      path: 'mount(config, { target })',
      found: told(isRecord(config) ? target : config),
      allowed: 'an object, an element or selector',
      mend: "write { target: '#ask' }",
    });
  const own = { surface: 'inline', target: isElement ? '' : target };
  const host = page.insert(config, target === '' ? {} : own);
  // Settings are text: from where it would stand without a target it goes there at once.
  if (isElement) target.append(host);
  return host;
}

/** Makes the calls of one page. */
export function calls(page: Page, { find, onClick }: Rest): Calls {
  /** Those on the page first: of one id there may be others, which a router has taken away. */
  const all = (): Placed[] =>
    page.forms
      .flatMap((form) => form.deref() ?? [])
      .sort((one, two) => +two.host.isConnected - +one.host.isConnected);

  /** The form of a host element, or of the id that one has. */
  function named(path: string, which?: unknown): Placed {
    const isMeant = ({ host }: Placed): unknown => host === which || (which && host.id === which);
    const form = which === undefined ? find() : all().find(isMeant);
    if (form) return form;
    throw new ConsultFormError({
      code: 'no_form',
      path,
      found: which ? told(which) : 'none',
      allowed: `a form of this page (${all()
        .map(({ host }) => host.id)
        .join(', ')})`,
      mend: 'add a <consult-form>, or name its id',
    });
  }

  async function mount(config: unknown, options: unknown) {
    const host = insert(page, config, options);
    const form = named('mount', host);
    return {
      host,
      open: () => form.open(),
      close: async () => (await form.peek())?.close(),
      prefill: (answers: unknown) => prefill(form, answers),
      destroy: () => drop(page, form),
    };
  }

  /** What was pressed, or the call, meant a form of the page before, which is about to come back. */
  async function open(from: unknown): Promise<void> {
    if (!find() && page.forms.some((form) => form !== GONE)) await swapped(() => !!find());
    return (find(from) ?? named('open()')).open(from);
  }

  return {
    open,
    mount,
    async close() {
      for (const form of all()) (await form.peek())?.close();
    },
    prefill: async (answers, which) => prefill(named('prefill(answers, which)', which), answers),
    on: async (name, listener) => listen(name, listener),
    async destroy(which) {
      if (which !== undefined) return drop(page, named('destroy(which)', which));
      removeEventListener('click', onClick);
      for (const end of ends) end();
      page.forms[0] ??= GONE;
      await Promise.all(all().map((form) => drop(page, form)));
    },
  };
}
