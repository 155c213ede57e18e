import { prefersDark } from '../../platform/prefers-dark.ts';
import type { Root } from '../../ui/root.ts';
import { importDye } from '../import-dye.ts';
import type { FormSources } from '../read-form.ts';

/** Forms of this page that are in view. */
const inView = new Set<Element>();

/** Launchers hide while a form of the page is in view, wherever they stand. */
function stepAside(form: Element, isInView: boolean): void {
  inView[isInView ? 'add' : 'delete'](form);
  for (const host of document.querySelectorAll<HTMLElement>(':root > consult-form'))
    host.hidden = inView.size > 0 && !('open' in host.dataset);
}

/**
 * In the one-file build: a form looks at the page's ground as it comes into view or is opened, and
 * as the visitor's system changes, not at each switch of the page's own. Returns a clean-up.
 */
export function watchPlace(host: HTMLElement, root: Root, sources: FormSources): () => void {
  const repaint = (): void => {
    if (host.isConnected) void importDye(host, sources).then(root.repaint);
  };
  const gone = new AbortController();
  try {
    prefersDark().addEventListener('change', repaint, gone);
    host.addEventListener('consult-open', repaint, gone);
    if (host.parentNode === document.documentElement) repaint();
    else {
      const observer = new IntersectionObserver((entries) => {
        repaint();
        stepAside(host, entries.at(-1)?.isIntersecting === true);
      });
      observer.observe(host);
      gone.signal.onabort = () => {
        observer.disconnect();
        stepAside(host, false);
      };
    }
  } catch {
    // The page has broken its own browser: the form keeps the looks it has.
  }
  return () => gone.abort(0);
}
