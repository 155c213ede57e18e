/** Hosts that hang on the root element: those that float. */
const FLOATING = ':root > consult-form:not([data-open])';

/**
 * Hides launchers while a form that stands in the page is in view: two ways to one clinic, and
 * on a phone the launcher would lie over the form's own button. Returns an idempotent clean-up.
 */
export function stepAside(host: HTMLElement): () => void {
  if (host.parentElement === document.documentElement) return () => undefined;
  const observer = new IntersectionObserver((entries) => {
    const isInView = entries.at(-1)?.isIntersecting ?? false;
    for (const launcher of document.querySelectorAll(FLOATING)) {
      launcher.toggleAttribute('hidden', isInView);
    }
  });
  observer.observe(host);
  return () => observer.disconnect();
}
