/** Keys that scroll whatever they are pressed in, but for those that an element takes for itself. */
const KEYS = /^(Page|Home|End|Arrow[UD]| )/;
const TAKES = 'textarea, select, input:not([type="checkbox"])';
const TAKES_SPACE = 'input, button, summary';

/** What may move instead of the page: it goes no further, by `overscroll-behavior`. */
const ROOMS = '.scroll, textarea';

/** Two fingers, or one on a page that is drawn larger, move what is seen of it. */
const isZoom = (event: Event): boolean =>
  (event instanceof WheelEvent && event.ctrlKey) ||
  ('touches' in event && event instanceof TouchEvent && event.touches.length > 1) ||
  (window.visualViewport?.scale ?? 1) > 1;

const isTaken = ({ key, target }: KeyboardEvent): boolean =>
  target instanceof Element &&
  !key.startsWith('Page') &&
  (target.matches(TAKES) || (key === ' ' && target.matches(TAKES_SPACE)));

/**
 * Keeps the page behind a modal panel where it is. It is inert, but wheel, fingers and keys scroll
 * it all the same, where nothing in the panel scrolls by them; its own styles are not ours to change.
 */
export function holdPage(panel: HTMLElement, { signal }: AbortController): void {
  const isRoom = (at: EventTarget): boolean =>
    at instanceof HTMLElement &&
    panel.contains(at) &&
    at.matches(ROOMS) &&
    at.scrollHeight > at.clientHeight;

  function hold(event: Event): void {
    const path = event.composedPath();
    // What the page has opened over it meanwhile is not held.
    if (!event.cancelable || !path.includes(panel) || isZoom(event)) return;
    if (!path.some(isRoom)) event.preventDefault();
  }

  const way = { signal, passive: false, capture: true };
  // Browsers ask nobody but listeners of the whole page before they scroll by a backdrop.
  addEventListener('wheel', hold, way);
  addEventListener('touchmove', hold, way);
  panel.addEventListener(
    'keydown',
    (event) => {
      if (KEYS.test(event.key) && !isTaken(event)) hold(event);
    },
    way,
  );
}
