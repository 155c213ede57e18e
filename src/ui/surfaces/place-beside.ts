import { computePosition, offset, shift, size } from '@floating-ui/dom';
import { EDGE, GAP, roomFor } from './beside.ts';

/** Above a launcher at the start, or at that side of a tab; else above one at the end. */
const PLACES = ['top-start', 'left', 'right'] as const;

/** Puts the panel beside its anchor and inside the window. */
export async function placeBeside(panel: HTMLElement, anchor: HTMLElement): Promise<void> {
  const { corner, side } = anchor.dataset;
  const wanted = side ?? `top-${corner}`;
  const { x, y } = await computePosition(anchor, panel, {
    strategy: 'fixed',
    placement: PLACES.find((place) => place === wanted) ?? 'top-end',
    middleware: [
      // Where no launcher shows there is a point, and no gap to keep.
      offset(anchor.offsetHeight && GAP),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          panel.style.setProperty('max-block-size', `${roomFor(side ? 0 : availableHeight)}px`);
        },
      }),
      // In a low window it lies over its launcher rather than leave the window.
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  panel.style.left = `${x}px`;
  panel.style.top = `${y}px`;
}
