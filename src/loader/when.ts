/** How far below the window a form is worth fetching. */
const NEAR = '150%';

/** Pixels from the window's top within which it is near as the page comes: about as far, on a phone. */
const NEAR_PX = 2e3;

/** Done once the page's markup is all there. */
export const parsed = (): Promise<unknown> =>
  new Promise((resolve) =>
    document.readyState === 'loading'
      ? document.addEventListener('DOMContentLoaded', resolve)
      : resolve(0),
  );

/** Runs at once for an element near the window, else as it nears. */
export const whenNear = (element: Element, run: () => void): void => {
  const watch = new IntersectionObserver(
    (entries) => {
      // On a busy page it may have come and have been away before in one breath.
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      run();
    },
    { rootMargin: NEAR },
  );
  if (element.getBoundingClientRect().top < NEAR_PX) run();
  else watch.observe(element);
};
