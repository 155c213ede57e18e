import type { Plugin } from 'vite';
import { cut, type Cut } from './cut.ts';

/**
 * What a panel beside its launcher never asks of floating-ui (@floating-ui/dom 1.8.0): how large the
 * whole document is, the window without its zoom, the lines of an inline element, where a frame
 * stands in the page above it, and a scrollbar on the left: for that it takes the room beside a root
 * that does not begin at the window's edge, and puts the panel as far off its launcher.
 */
const UNUSED: readonly Cut[] = [
  {
    from: '  if (!isOffsetParentAnElement && documentElement) {\n    offsets.x = getWindowScrollBarX(documentElement);\n  }\n',
  },
  {
    from: "} else if (clippingAncestor === 'document') {\n    rect = getDocumentRect(getDocumentElement(element));\n",
  },
  { from: '  getClientRects,\n' },
  {
    from: '    if (isLayoutViewport) {',
    to: '    } else {\n',
    instead: '    {\n',
  },
  {
    from: '  if (domElement && offsetParent) {\n    const win = getWindow(domElement);',
    to: 'currentIFrame = getFrameElement(currentWin);\n    }\n  }\n',
  },
];

/** The text of floating-ui without what no panel uses. */
export const withoutUnused = (name: string, code: string): string => cut(name, code, UNUSED);

/** Has the build take floating-ui without what no panel uses. */
export function ownFloating(): Plugin {
  return {
    name: 'consult-form:own-floating',
    transform: {
      filter: { id: /\/@floating-ui\/dom\/dist\/floating-ui\.dom\.mjs$/ },
      handler: (code, id) => ({ code: withoutUnused(id, code), map: null }),
    },
  };
}
