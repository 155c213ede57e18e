import modalCss from '../../theme/modal.css?inline';
import { fitViewport } from './fit-viewport.ts';
import { holdPage } from './hold-page.ts';
import { onBackdrop } from './on-backdrop.ts';
import type { Present } from './ways.ts';

let sheet: CSSStyleSheet | undefined;

/** Gives the panel the looks of what lies over the page. */
function dress(panel: HTMLElement): void {
  const root = panel.getRootNode();
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(modalCss);
  }
  if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets.push(sheet);
}

/** Shows the panel over the page: nothing behind it can be reached, and nothing there moves. */
export const present: Present = (panel, { onClose }) => {
  const gone = new AbortController();
  dress(panel);
  panel.dataset['shown'] = '';
  panel.dataset['sheet'] = '';
  panel.showModal();
  // As for a popover: a page may zoom itself.
  panel.style.zoom = `${1 / (panel.currentCSSZoom || 1)}`;
  fitViewport(panel, gone);
  holdPage(panel, gone);
  onBackdrop(panel, gone, onClose);
  return () => {
    gone.abort(0);
    panel.close();
    delete panel.dataset['shown'];
    delete panel.dataset['sheet'];
    delete panel.dataset['low'];
    panel.removeAttribute('style');
  };
};
