import type { Widget } from '../widget/index.ts';
import type { ConsultEvents } from '../widget/events.ts';
import { ConsultFormError } from './consult-form-error.ts';

/** A call as a page's script makes it: what it hands over is not known before it is read. */
type Call = (...said: readonly unknown[]) => Promise<unknown>;

/** The calls of `window.ConsultForm` that few pages make; `ConsultFormApi` says what each takes. */
export type Calls = Readonly<Record<'close' | 'mount' | 'prefill' | 'on' | 'destroy', Call>>;

/** One form of the page, as the tag keeps it. */
export interface Placed {
  readonly host: HTMLElement;
  open(): Promise<void>;
  /** The form, fetched if need be. */
  load(): Promise<Widget>;
  /** The form as far as it was fetched. */
  peek(): Promise<Widget> | undefined;
}

/** All forms of the page. */
export interface Page {
  readonly forms: Placed[];
  /** What was met, and the host of each form that a tag asked for: whoever is not in it is new. */
  readonly seen: Map<unknown, unknown>;
  /** Puts a form of a call on the page, under settings of its own, and returns its host. */
  insert(config: unknown, own: Readonly<Record<string, string>>): HTMLElement;
}

/** What the tag hands over besides: the form that is meant where none is named, its one listener. */
export interface Rest {
  find(): Placed | undefined;
  onClick(event: MouseEvent): void;
}

const EVENTS: readonly string[] = [
  'consult-open',
  'consult-step',
  'consult-submit',
  'consult-outcome',
  'consult-close',
] satisfies (keyof ConsultEvents)[];

/** What ends each listener that a page has set by a call. */
const ends = new Set<() => void>();

/** Host elements that calls have made; those of tags are in what was met. */
const made = new WeakSet<Element>();

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was found, in an error's words. */
const told = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : typeof value);

async function prefill(form: Placed, answers: unknown): Promise<void> {
  if (!isRecord(answers))
    throw new ConsultFormError({
      code: 'bad_argument',
      path: 'prefill(answers)',
      // Text may be an answer, and is not told.
      found: typeof answers,
      allowed: 'an object of answers',
      mend: "write { first_name: 'Ada' }",
    });
  const [{ form: context }, { fillFromCall }] = await Promise.all([
    form.load(),
    import('../widget/prefill/index.ts'),
  ]);
  // No answer changes once a form is being sent.
  if (form.host.dataset['state'] === 'idle') fillFromCall(context, answers);
}

/** Takes one form off the page, whether or not it has been fetched. */
async function drop({ forms, seen }: Page, form: Placed): Promise<void> {
  const { host } = form;
  const at = forms.indexOf(form);
  // Whoever does it twice has done it.
  if (at < 0) return;
  forms.splice(at, 1);
  const isOurs = made.has(host) || [...seen].some(([key, met]) => met === host && key !== host);
  for (const [key, met] of seen) if (met === host) seen.delete(key);
  // An element that the page has placed is the page's to take away.
  if (isOurs) host.remove();
  const widget = await form.peek()?.catch(() => undefined);
  widget?.destroy();
  host.shadowRoot?.replaceChildren();
  for (const name of ['data-state', 'data-open']) host.removeAttribute(name);
}

function listen(name: unknown, listener: unknown): () => void {
  const event = EVENTS.find((known) => known === name);
  if (!event || typeof listener !== 'function')
    throw new ConsultFormError({
      code: event ? 'bad_argument' : 'unknown_event',
      path: event ? 'on(name, listener)' : 'on(name)',
      found: told(event ? listener : name),
      allowed: event ? 'a function' : EVENTS.join(', '),
      mend: "write on('consult-outcome', (event) => { … })",
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

/** Makes the calls of one page. */
export function calls(page: Page, { find, onClick }: Rest): Calls {
  const { forms } = page;

  /** The form of a host element, or of the id that one has. */
  function named(path: string, which: unknown): Placed {
    const isMeant = ({ host }: Placed): boolean =>
      host === which || (host.id !== '' && host.id === which);
    const form = which === undefined ? find() : forms.find(isMeant);
    if (form) return form;
    throw new ConsultFormError({
      code: 'no_form',
      path,
      found: told(which),
      allowed: `a form of this page (${forms.map(({ host }) => `'${host.id}'`).join(', ')})`,
      mend: 'name a <consult-form> or its id',
    });
  }

  async function mount(config: unknown, options: unknown) {
    const target = isRecord(options) ? options['target'] : undefined;
    const own = typeof target === 'string' ? { surface: 'inline', target } : {};
    const host = page.insert(config, own);
    made.add(host);
    const form = named('mount(config)', host);
    return {
      host,
      open: () => form.open(),
      close: async () => (await form.peek())?.close(),
      prefill: (answers: unknown) => prefill(form, answers),
      destroy: () => drop(page, form),
    };
  }

  return {
    mount,
    async close() {
      for (const form of forms) (await form.peek())?.close();
    },
    prefill: async (answers, which) => prefill(named('prefill(answers, which)', which), answers),
    on: async (name, listener) => listen(name, listener),
    async destroy(which) {
      if (which !== undefined) return drop(page, named('destroy(which)', which));
      removeEventListener('click', onClick);
      for (const end of ends) end();
      await Promise.all([...forms].map((form) => drop(page, form)));
    },
  };
}
