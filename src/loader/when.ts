declare global {
  interface Navigator {
    /** Network Information; Chromium only. */
    readonly connection?: { readonly effectiveType: string; readonly saveData: boolean };
  }
}

/** How many window heights away a form is worth fetching. */
const NEAR = 1.5;

/** Runs once the page's markup is all there, never within the call. */
export function whenParsed(run: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', run, { once: true });
  } else queueMicrotask(run);
}

/** Runs at once for an element near the window, else as it nears. */
export function whenNear(element: Element, run: () => void): void {
  if (element.getBoundingClientRect().top < innerHeight * (1 + NEAR)) run();
  else {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        run();
      },
      { rootMargin: `${NEAR * 100}%` },
    );
    observer.observe(element);
  }
}

/** Runs in idle time where the link is known to be fast and data not scarce. */
export function whenIdleOnFastLink(run: () => void): void {
  const { connection } = navigator;
  if (connection?.effectiveType === '4g' && !connection.saveData) requestIdleCallback(run);
}
