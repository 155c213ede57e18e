/** A form that floats, but stands in the body, which routers move, write anew and replace. */
export interface Standing {
  host: HTMLElement;
  shadow: ShadowRoot;
  open(isAsked: boolean): void;
}

/** Frames within which the launcher of an element that has just come is drawn. */
const FRAMES = 120;

/** What `data-open` says between two elements of one form, where focus was in the first. */
const FOCUS = 'focus';

const panelIn = (shadow: ShadowRoot): HTMLDialogElement | null =>
  shadow.querySelector('dialog[data-shown]');

const isModal = (panel: HTMLElement): boolean => 'sheet' in panel.dataset;

/** Whether an element has just come, and asks for the same form. */
const isNext = (one: HTMLElement, { dataset }: HTMLElement): boolean =>
  !one.shadowRoot &&
  Object.entries(dataset).every(
    ([name, value]) => name === 'open' || name === 'state' || one.dataset[name] === value,
  );

/** Where a form waits for its launcher to be pressed, it is told that it is about to be. */
function wake(host: HTMLElement, frames = FRAMES): void {
  const launcher = host.shadowRoot?.querySelector('[data-action="open"]');
  if (launcher) launcher.dispatchEvent(new Event('focus'));
  else if (frames > 0) requestAnimationFrame(() => wake(host, frames - 1));
}

/** What was taken off the page, if only to be put in elsewhere, is in the top layer no longer. */
function raise(panel: HTMLDialogElement): boolean {
  const isUp = isModal(panel)
    ? panel.matches(':modal')
    : // Browsers without popovers show it as it was.
      !HTMLElement.prototype.hasOwnProperty('showPopover') || panel.matches(':popover-open');
  if (isUp) return false;
  if (isModal(panel)) {
    panel.close();
    panel.showModal();
  } else {
    panel.showPopover();
    // See `present-beside.ts`.
    panel.querySelector<HTMLElement>(':focus')?.blur();
  }
  return true;
}

/** Hands over to the element of the same form that has come in its place, if one has. */
function handOver(host: HTMLElement, hasFocus: boolean): void {
  const next = [...document.querySelectorAll<HTMLElement>('consult-form')].find((one) =>
    isNext(one, host),
  );
  if (!next) return;
  // What has arrived is not asked for again, though the page may have copied what we say of it.
  if (host.dataset['state'] === 'delivered') delete next.dataset['open'];
  else {
    next.dataset['open'] = hasFocus ? FOCUS : '';
    wake(next);
  }
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

/**
 * Has a form be open again where it was: the same element that was moved or put back, or a new one
 * of the same form that has come in its place in one turn. Focus is in it where it was. Returns the
 * clean-up.
 */
export function stayOpen(standing: Standing): () => void {
  const { host, shadow, open } = standing;
  const gone = new AbortController();
  const focused = createMemory(standing, gone);
  let wasThere = true;
  const look = (): void => {
    const panel = panelIn(shadow);
    const isThere = host.isConnected;
    const to = focused();
    if (panel && isThere && raise(panel) && to instanceof HTMLElement)
      to.focus({ preventScroll: true });
    // All else is inert beside what is modal.
    if (panel && wasThere && !isThere) handOver(host, isModal(panel) || to !== undefined);
    wasThere = isThere;
  };
  const moves = new MutationObserver(look);
  // The form may be over by the time that this has come.
  if (shadow.querySelector('dialog')) moves.observe(document, { childList: true, subtree: true });
  const { open: before } = host.dataset;
  if (before !== undefined) {
    host.dataset['open'] = '';
    open(before === FOCUS);
  }
  return () => {
    gone.abort();
    moves.disconnect();
  };
}
