/** How many window heights away a form is worth fetching. */
const NEAR = 1.5;

/** Done once the page's markup is all there. */
export const parsed = (): Promise<unknown> =>
  new Promise((resolve) =>
    document.readyState === 'loading'
      ? document.addEventListener('DOMContentLoaded', resolve)
      : resolve(0),
  );

/** Runs at once for an element near the window, else as it nears. */
export function whenNear(element: Element, run: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      // On a busy page it may have come and have been away before in one breath.
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      run();
    },
    { rootMargin: `${NEAR * 100}%` },
  );
  if (element.getBoundingClientRect().top < innerHeight * (1 + NEAR)) run();
  else watch.observe(element);
}
