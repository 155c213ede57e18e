/** A form that floats, but stands in the body, which routers move, write anew and replace. */
export interface Standing {
  host: HTMLElement;
  shadow: ShadowRoot;
  open(isAsked: boolean): void;
}

/** Frames within which the launcher of an element that has just come, and its form, are drawn. */
const FRAMES = 120;

/** Elements that are to be open as their form comes, each with the id of the control that had focus. */
const heirs = new WeakMap<HTMLElement, string | undefined>();

const panelIn = (shadow: ShadowRoot): HTMLDialogElement | null =>
  shadow.querySelector('dialog[data-shown]');

const isModal = (panel: HTMLElement): boolean => 'sheet' in panel.dataset;

const giveFocus = (to: Element | null | undefined): void => {
  if (to instanceof HTMLElement) to.focus({ preventScroll: true });
};

/** Whether an element has just come, and asks for the same form. */
const isNext = (one: HTMLElement, { id, dataset }: HTMLElement): boolean =>
  !one.shadowRoot &&
  one.id === id &&
  Object.entries(dataset).every(
    ([name, value]) => name === 'open' || name === 'state' || one.dataset[name] === value,
  );

/** Where a form waits for its launcher to be pressed, it is told that it is about to be. */
function wake(host: HTMLElement, frames = FRAMES): void {
  const launcher = host.shadowRoot?.querySelector('[data-action="open"]');
  if (launcher) launcher.dispatchEvent(new Event('focus'));
  else if (host.isConnected && frames > 0) requestAnimationFrame(() => wake(host, frames - 1));
}

/** Gives focus to a control of the step that is being drawn. */
function seek(shadow: ShadowRoot, id: string, frames = FRAMES): void {
  const to = shadow.getElementById(id);
  if (to) giveFocus(to);
  else if (frames > 0) requestAnimationFrame(() => seek(shadow, id, frames - 1));
}

/** What was taken off the page, if only to be put in elsewhere, is in the top layer no longer. */
function raise(panel: HTMLDialogElement, had: Element | undefined): void {
  const isUp = isModal(panel)
    ? panel.matches(':modal')
    : // Browsers without popovers show it as it was.
      !HTMLElement.prototype.hasOwnProperty('showPopover') || panel.matches(':popover-open');
  if (isUp) return;
  const { activeElement } = document;
  if (isModal(panel)) {
    panel.close();
    panel.showModal();
  } else {
    panel.showPopover();
    // See `present-beside.ts`: whoever writes elsewhere in the page goes on there.
    panel.querySelector<HTMLElement>(':focus')?.blur();
    giveFocus(activeElement);
  }
  giveFocus(had);
}

/** The element of the same form that has come in the place of one, if one has: it is to be open. */
function handOver(
  host: HTMLElement,
  roots: readonly ParentNode[],
  focused: string | undefined,
): HTMLElement | undefined {
  const next = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('consult-form')])
    .find((one) => isNext(one, host));
  // The page may have copied what we said of the one before.
  next?.removeAttribute('data-open');
  // What has arrived is not asked for again.
  if (!next || host.dataset['state'] === 'delivered') return undefined;
  heirs.set(next, focused);
  wake(next);
  return next;
}

/** Follows focus in a shadow root, from which it goes unasked where a page takes that away. */
function createMemory({ host, shadow }: Standing, { signal }: AbortController) {
  let last = shadow.activeElement ?? undefined;
  const note = ({ target }: Event): void => {
    if (target instanceof Element) last = target;
  };
  // Chromium says that focus leaves before a page takes it off, and in the same turn.
  const forget = (): unknown =>
    setTimeout(() => {
      if (host.isConnected && !shadow.activeElement) last = undefined;
    });
  shadow.addEventListener('focusin', note, { capture: true, signal });
  shadow.addEventListener('focusout', forget, { capture: true, signal });
  return (): Element | undefined => (document.activeElement === document.body ? last : undefined);
}

/** Opens an heir, with focus where it was in the element before. */
function inherit({ host, shadow, open }: Standing, signal: AbortSignal): void {
  if (!heirs.has(host)) return;
  const id = heirs.get(host);
  heirs.delete(host);
  if (id) {
    // A dialog looks for a first button, the panel for a first question: from there it goes on.
    const correct = ({ target }: Event): void => {
      if (!(target instanceof HTMLElement) || !target.closest('[data-field]')) return;
      shadow.removeEventListener('focusin', correct, true);
      seek(shadow, id);
    };
    shadow.addEventListener('focusin', correct, { capture: true, signal });
  }
  open(id !== undefined);
}

/**
 * Has a form be open again where it was: the same element that was moved or put back, or a new one
 * of the same form that has come in its place in one turn, and the next where that one goes before
 * its form has come. Focus is in it where it was. Returns the clean-up.
 */
export function stayOpen(standing: Standing): () => void {
  const { host, shadow } = standing;
  const gone = new AbortController();
  const focused = createMemory(standing, gone);
  // What a page keeps in a shadow root of its own is changed in there.
  const roots = [document, ...[host.getRootNode()].filter((root) => root instanceof ShadowRoot)];
  let wasThere = true;
  let heir: HTMLElement | undefined;
  const look = (): void => {
    const panel = panelIn(shadow);
    const isThere = host.isConnected;
    const had = focused();
    if (panel && isThere) raise(panel, had);
    // All else is inert beside what is modal.
    const id = had?.id ?? (panel && isModal(panel) ? '' : undefined);
    if (panel && wasThere && !isThere) heir = handOver(host, roots, id);
    else if (heir && !heir.isConnected && heirs.has(heir))
      heir = handOver(heir, roots, heirs.get(heir));
    wasThere = isThere;
  };
  const moves = new MutationObserver(look);
  // The form may be over by the time that this has come.
  if (shadow.querySelector('dialog'))
    for (const root of roots) moves.observe(root, { childList: true, subtree: true });
  inherit(standing, gone.signal);
  return () => {
    gone.abort();
    moves.disconnect();
  };
}
