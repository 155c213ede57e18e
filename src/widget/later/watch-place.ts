import { say } from '../../platform/say.ts';

/** Hosts that hang on the root element: those that float. */
const FLOATING = ':root > consult-form';

/** Has launchers keep out of the way of a form that stands in the page. Returns an idempotent clean-up. */
export function watchPlace(host: HTMLElement): () => void {
  const isFloating = host.matches(FLOATING);

  function note(isInView: boolean): void {
    // Most pages with a form have no launcher.
    if (!document.querySelector(FLOATING)) return;
    import('./step-aside.ts').then(
      ({ stepAside }) => stepAside(host, isInView),
      (cause: unknown) => say('a launcher may lie over the form', cause),
    );
  }
  const observer = new IntersectionObserver((entries) => {
    note(entries.at(-1)?.isIntersecting === true);
  });
  if (!isFloating) observer.observe(host);
  return () => {
    observer.disconnect();
    note(false);
  };
}
