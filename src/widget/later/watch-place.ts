import { parentOf } from '../../platform/page-ground.ts';
import { prefersDark } from '../../platform/prefers-dark.ts';
import type { Root } from '../../ui/root.ts';
import { importDye } from '../import-dye.ts';
import type { FormSources } from '../read-form.ts';

/** Hosts that hang on the root element: those that float. */
const FLOATING = ':root > consult-form';

/** Milliseconds of rest after a change of the page's attributes before a look at what came of it. */
const LOOK_MS = 300;

/**
 * Follows where a form stands: it goes by the page's ground, which turns dark with the visitor's
 * system or by a switch of the page's own, at once or in a transition, or is another where the
 * page has taken the form out and put it back; and launchers keep out of its way. Returns a
 * clean-up.
 */
function follow(host: HTMLElement, root: Root, sources: FormSources): () => void {
  const isFloating = host.matches(FLOATING);
  const gone = new AbortController();
  /** The page may name an accent by now: its style sheets may be later than we are. */
  const repaint = (): void => {
    if (host.isConnected) void importDye(host, sources).then(root.repaint);
  };
  const on = (target: EventTarget, name: string): void =>
    target.addEventListener(name, repaint, gone);
  on(prefersDark(), 'change');
  on(window, 'load');
  on(host, 'consult-open');
  // Of whatever element: most are few and far between, and a look costs little.
  on(document, 'transitionend');
  // By whatever attribute a page or its framework switches, on whichever element. Some set one in
  // every frame, as while they are scrolled: that is not to be felt, and looked at once it is over.
  let waiting = 0;
  const switches = new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = window.setTimeout(repaint, LOOK_MS);
  });
  let ground: Element | null = isFloating ? document.body : parentOf(host);
  for (; ground; ground = parentOf(ground)) switches.observe(ground, { attributes: true });

  /** Whether there has been a launcher: it may go before this form, which it was told of, does. */
  let isNoted: boolean | undefined;
  function note(isInView: boolean): void {
    // Most pages with a form have no launcher.
    isNoted ||= !!document.querySelector(FLOATING);
    if (!isNoted) return;
    import('./step-aside.ts').then(
      ({ stepAside }) => stepAside(host, isInView),
      // Then a launcher may lie over the form.
      () => undefined,
    );
  }
  const observer = new IntersectionObserver((entries) => {
    repaint();
    note(entries.at(-1)?.isIntersecting === true);
  });
  // The page may have turned while this was loading. What is observed is told of at once.
  if (isFloating) repaint();
  else observer.observe(host);
  return () => {
    // With no error of its own, whose stack would hold the element that takes this one over.
    gone.abort(0);
    switches.disconnect();
    observer.disconnect();
    note(false);
  };
}

/** Follows it as far as the page lets it: one that has broken its own browser still gets leads. */
export function watchPlace(...place: Parameters<typeof follow>): () => void {
  try {
    return follow(...place);
  } catch {
    // The form keeps the looks it has.
    return () => undefined;
  }
}
