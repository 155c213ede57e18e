/** No room beside a form for a launcher. */
const NARROW = '(max-width: 639px)';

/** Hosts that hang on the root element: those that float. */
const FLOATING = ':root > consult-form:not([data-open])';

/**
 * On a phone, hides launchers while a form that stands in the page is in view: they would lie
 * over the form's own button. Returns an idempotent clean-up.
 */
export function stepAside(host: HTMLElement): () => void {
  if (host.parentElement === document.documentElement) return () => undefined;
  const observer = new IntersectionObserver((entries) => {
    const isInView = matchMedia(NARROW).matches && entries.at(-1)?.isIntersecting === true;
    for (const launcher of document.querySelectorAll(FLOATING)) {
      launcher.toggleAttribute('hidden', isInView);
    }
  });
  observer.observe(host);
  return () => observer.disconnect();
}
