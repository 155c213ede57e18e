/** No room beside a form for a launcher. */
const NARROW = '(max-width: 639px)';

/** Hosts that hang on the root element: those that float. */
const FLOATING = ':root > consult-form:not([data-open])';

/** Forms of this page that are in view: launchers come back when the last has gone. */
const inView = new Set<Element>();

/**
 * On a phone, hides launchers while a form that stands in the page is in view: they would lie
 * over the form's own button. Returns an idempotent clean-up.
 */
export function stepAside(host: HTMLElement): () => void {
  if (host.parentElement === document.documentElement) return () => undefined;
  const narrow = matchMedia(NARROW);
  const apply = (): void => {
    const isInTheWay = inView.size > 0 && narrow.matches;
    for (const launcher of document.querySelectorAll(FLOATING)) {
      launcher.toggleAttribute('hidden', isInTheWay);
    }
  };
  const note = (isInView: boolean | undefined): void => {
    inView[isInView ? 'add' : 'delete'](host);
    apply();
  };
  const observer = new IntersectionObserver((entries) => note(entries.at(-1)?.isIntersecting));
  observer.observe(host);
  // A phone that is turned round leaves the form in view.
  narrow.addEventListener('change', apply);
  return () => {
    observer.disconnect();
    narrow.removeEventListener('change', apply);
    note(false);
  };
}
