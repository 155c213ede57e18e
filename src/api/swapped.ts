/** Milliseconds that a form may be away while a router swaps the page. */
const SWAP_MS = 4000;

/** Done once a form is there again, or none has come for too long. */
export const swapped = (isThere: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    const timer = setTimeout(end, SWAP_MS);
    const observer = new MutationObserver(() => isThere() && end());
    observer.observe(document, { childList: true, subtree: true });
  });
