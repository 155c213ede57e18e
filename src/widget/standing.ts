import { Inline } from '../ui/surfaces/inline.tsx';
import type { SurfaceControl, SurfaceParts } from './surface.ts';

/** Pixels below which room kept for a form is too little to hold one. */
const LEAST_ROOM = 480;

/** A form that stands in the page is always open; to open it is to bring it into view. */
export function createStanding({ host, emit }: SurfaceParts): SurfaceControl {
  function open(): void {
    host.scrollIntoView();
    emit('consult-open', {});
  }
  return {
    Surface: Inline,
    hasRoom: host.offsetHeight > LEAST_ROOM,
    isOpen: () => true,
    open,
    close: () => undefined,
    toggle: open,
  };
}
