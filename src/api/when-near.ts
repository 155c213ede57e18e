/** How many window heights away a form is worth fetching. */
const NEAR = 1.5;

/** Runs at once for an element near the window, else as it nears; returns the clean-up. */
export function whenNear(element: Element, run: () => void): () => void {
  if (element.getBoundingClientRect().top < innerHeight * (1 + NEAR)) {
    run();
    return () => undefined;
  }
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      run();
    },
    { rootMargin: `${NEAR * 100}%` },
  );
  watch.observe(element);
  return () => watch.disconnect();
}
