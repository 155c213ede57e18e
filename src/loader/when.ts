/** How many window heights away a form is worth fetching. */
const NEAR = 1.5;

/** Done once the page's markup is all there. */
export const parsed = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
    else resolve(0);
  });

/** Runs at once for an element near the window, else as it nears. */
export function whenNear(element: Element, run: () => void): void {
  if (element.getBoundingClientRect().top < innerHeight * (1 + NEAR)) return run();
  const watch = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      watch.disconnect();
      run();
    },
    { rootMargin: `${NEAR * 100}%` },
  );
  watch.observe(element);
}
