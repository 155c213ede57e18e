/** A form that floats, but stands in the body, which routers move, write anew and replace. */
export interface Standing {
  host: HTMLElement;
  shadow: ShadowRoot;
  open(isAsked: boolean): void;
}

/** Frames within which the launcher of an element that has just come, and its form, are drawn. */
const FRAMES = 120;

/** Milliseconds within which the form of such an element comes, or does not. */
const COMING_MS = 10_000;

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

/** Calls back as anything comes or goes in there. */
function watch(roots: readonly ParentNode[], look: () => void): MutationObserver {
  const moves = new MutationObserver(look);
  for (const root of roots) moves.observe(root, { childList: true, subtree: true });
  return moves;
}

/**
 * An element of the same form that has come in the place of one, if one has, is to be open; so is
 * the next where that one goes before its form has come. @returns whether there is one
 */
function handOver(
  host: HTMLElement,
  roots: readonly ParentNode[],
  focused: string | undefined,
): boolean {
  const next = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('consult-form')])
    .find((one) => isNext(one, host));
  // The page may have copied what we said of the one before.
  next?.removeAttribute('data-open');
  // What has arrived is not asked for again.
  if (!next || host.dataset['state'] === 'delivered') return false;
  heirs.set(next, focused);
  wake(next);
  const moves = watch(roots, () => {
    const isDone = !heirs.has(next);
    if (!isDone && (next.isConnected || !handOver(next, roots, focused))) return;
    heirs.delete(next);
    moves.disconnect();
  });
  setTimeout(() => moves.disconnect(), COMING_MS);
  return true;
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
  const id = heirs.get(host);
  if (!heirs.delete(host)) return;
  // Whoever writes in the page by now goes on there.
  const isWriting = document.activeElement?.matches(':read-write');
  if (id && !isWriting) {
    // A dialog looks for a first button, the panel for a first question: from there it goes on.
    const correct = ({ target }: Event): void => {
      if (!(target instanceof HTMLElement) || !target.closest('[data-field]')) return;
      shadow.removeEventListener('focusin', correct, true);
      seek(shadow, id);
    };
    shadow.addEventListener('focusin', correct, { capture: true, signal });
  }
  open(id !== undefined && !isWriting);
}

/**
 * Has a form be open again where it was: the same element that was moved or put back, or a new one
 * of the same form that has come in its place in one turn. Focus is in it where it was. Returns the
 * clean-up.
 */
export function stayOpen(standing: Standing): () => void {
  const { host, shadow } = standing;
  const gone = new AbortController();
  const focused = createMemory(standing, gone);
  // What a page keeps in a shadow root of its own is changed in there.
  const roots = [document, ...[host.getRootNode()].filter((root) => root instanceof ShadowRoot)];
  // What it comes up with, until it is drawn.
  const given = heirs.get(host);
  let wasThere = host.isConnected;
  const moves = watch(roots, () => {
    const panel = panelIn(shadow);
    const isThere = host.isConnected;
    const had = focused();
    if (panel && isThere) raise(panel, had);
    // All else is inert beside what is modal.
    const asked = panel ? (isModal(panel) ? '' : undefined) : given;
    if ('open' in host.dataset && wasThere && !isThere) handOver(host, roots, had?.id ?? asked);
    wasThere = isThere;
  });
  inherit(standing, gone.signal);
  return () => {
    gone.abort(0);
    moves.disconnect();
  };
}
