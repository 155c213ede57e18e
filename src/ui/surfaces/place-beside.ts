import { computePosition, offset, shift, size } from '@floating-ui/dom';
import { EDGE, GAP, roomFor } from './beside.ts';

/** Puts the panel beside its anchor and inside the window. */
export async function placeBeside(panel: HTMLElement, anchor: HTMLElement): Promise<void> {
  const { corner, side } = anchor.dataset;
  const isBeside = side === 'left' || side === 'right';
  const { x, y } = await computePosition(anchor, panel, {
    strategy: 'fixed',
    placement: isBeside ? side : corner === 'start' ? 'top-start' : 'top-end',
    middleware: [
      offset(GAP),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          panel.style.setProperty('max-block-size', `${roomFor(isBeside ? 0 : availableHeight)}px`);
        },
      }),
      // In a low window it lies over its launcher rather than leave the window.
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  panel.style.left = `${x}px`;
  panel.style.top = `${y}px`;
}
