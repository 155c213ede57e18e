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
  const observer = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting) inView.add(host);
    else inView.delete(host);
    const isInTheWay = inView.size > 0 && matchMedia(NARROW).matches;
    for (const launcher of document.querySelectorAll(FLOATING)) {
      launcher.toggleAttribute('hidden', isInTheWay);
    }
  });
  observer.observe(host);
  return () => observer.disconnect();
}
