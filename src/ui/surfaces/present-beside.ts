import { placeBeside } from './place-beside.ts';
import type { Present } from './ways.ts';

/**
 * Runs at once, and whenever something may stand elsewhere: it or the window changed its size, or
 * something scrolled. The library's own `autoUpdate` also follows anchors through a page's layout,
 * at three times the bytes; a launcher keeps to the window. Returns what ends the watch of sizes.
 */
function whenMoved(
  elements: readonly Element[],
  { signal }: AbortController,
  run: () => void,
): ResizeObserver {
  const sizes = new ResizeObserver(run);
  for (const element of elements) sizes.observe(element);
  addEventListener('resize', run, { signal });
  addEventListener('scroll', run, { signal, capture: true, passive: true });
  run();
  return sizes;
}

/** Shows the panel beside its anchor, in the top layer where the browser has popovers. */
export const present: Present = (panel, { anchor, onClose }) => {
  const gone = new AbortController();
  panel.dataset['shown'] = '';
  // Safari before 17 and Firefox before 125 know no popover; there a high z-index has to do.
  const hasPopover = HTMLElement.prototype.hasOwnProperty('showPopover');
  if (hasPopover) {
    panel.showPopover();
    // As a dialog it has taken focus to its first button, even where the page had none.
    panel.querySelector<HTMLElement>(':focus')?.blur();
  } else panel.setAttribute('open', '');
  // A page that zooms itself would have it stand and measure by a scale that windows do not have.
  panel.style.zoom = `${1 / (panel.currentCSSZoom || 1)}`;
  const sizes = whenMoved([anchor, panel], gone, () => void placeBeside(panel, anchor));
  // From within it the panel hears Escape itself; from a field of the page that is the page's.
  const onKeyDown = (event: KeyboardEvent): void => {
    const isIdle = event.target === document.body || event.composedPath().includes(anchor);
    if (event.key === 'Escape' && isIdle && !event.defaultPrevented) onClose();
  };
  addEventListener('keydown', onKeyDown, gone);
  return () => {
    sizes.disconnect();
    gone.abort(0);
    delete panel.dataset['shown'];
    if (hasPopover) panel.hidePopover();
    else panel.removeAttribute('open');
    panel.removeAttribute('style');
  };
};
