import { EDGE, GAP, roomFor } from './beside.ts';

/** The window's edge rather than over it; where there is no room at all, from the start. */
const within = (at: number, size: number, room: number): number =>
  Math.max(EDGE, Math.min(at, room - EDGE - size));

/**
 * Puts the panel beside its anchor and inside the window, by sums of its own: in the one-file build
 * the library that does so is not there. It does without what that knows of pages whose root is
 * scaled or moved.
 */
export function placeBeside(panel: HTMLElement, anchor: HTMLElement): void {
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const { corner } = anchor.dataset;
  // Where no launcher shows there is a point, and no gap to keep.
  const gap = bottom > top ? GAP : 0;
  // The window less its scroll bars, in quirks mode too.
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  // A transform on the page's root hangs the launcher on the page's end, far below the window.
  const above = Math.min(top - gap, clientHeight - EDGE) - EDGE;
  panel.style.setProperty('max-block-size', `${roomFor(above)}px`);
  const { offsetWidth: width, offsetHeight: height } = panel;
  const isLeft = (corner === 'start') === (getComputedStyle(panel).direction === 'ltr');
  panel.style.left = `${within(isLeft ? left : right - width, width, clientWidth)}px`;
  panel.style.top = `${within(top - gap - height, height, clientHeight)}px`;
}
