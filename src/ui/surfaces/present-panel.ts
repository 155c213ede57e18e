import { placeBeside } from './place-beside.ts';

/**
 * Runs at once, and whenever something may stand elsewhere: it or the window changed its size, or
 * something scrolled. The library's own `autoUpdate` also follows anchors through a page's layout,
 * at three times the bytes; a launcher keeps to the window. Returns the clean-up.
 */
function whenMoved(elements: readonly Element[], run: () => void): () => void {
  const sizes = new ResizeObserver(run);
  for (const element of elements) sizes.observe(element);
  const scroll = { capture: true, passive: true };
  addEventListener('resize', run);
  addEventListener('scroll', run, scroll);
  run();
  return () => {
    sizes.disconnect();
    removeEventListener('resize', run);
    removeEventListener('scroll', run, scroll);
  };
}

/** Shows the panel beside its anchor, in the top layer where the browser has popovers. */
export function presentBeside(panel: HTMLDialogElement, anchor: HTMLElement): () => void {
  panel.dataset['shown'] = '';
  // Safari before 17 and Firefox before 125 know no popover; there a high z-index has to do.
  const hasPopover = HTMLElement.prototype.hasOwnProperty('showPopover');
  if (hasPopover) panel.showPopover();
  else panel.setAttribute('open', '');
  const unfollow = whenMoved([anchor, panel], () => void placeBeside(panel, anchor));
  return () => {
    unfollow();
    delete panel.dataset['shown'];
    if (hasPopover) panel.hidePopover();
    else panel.removeAttribute('open');
    panel.removeAttribute('style');
  };
}

/** Sizes the sheet by what the phone's keyboard leaves; returns the clean-up. */
function fitViewport(panel: HTMLElement): () => void {
  const view = window.visualViewport;
  if (!view) return () => undefined;
  const fit = (): void => {
    panel.style.setProperty('--view-top', `${view.offsetTop}px`);
    panel.style.setProperty('--view-height', `${view.height}px`);
  };
  fit();
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
  return () => {
    view.removeEventListener('resize', fit);
    view.removeEventListener('scroll', fit);
  };
}

/** Shows the panel as a full-height modal sheet: what a phone has room for. */
export function presentSheet(panel: HTMLDialogElement): () => void {
  panel.dataset['shown'] = '';
  panel.dataset['sheet'] = '';
  panel.showModal();
  const unfit = fitViewport(panel);
  return () => {
    unfit();
    panel.close();
    delete panel.dataset['shown'];
    delete panel.dataset['sheet'];
    panel.removeAttribute('style');
  };
}
