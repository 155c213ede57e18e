declare global {
  interface Navigator {
    /** Network Information; Chromium only. */
    readonly connection?: { readonly effectiveType: string; readonly saveData: boolean };
  }
}

/** Runs in idle time where the link is known to be fast and data not scarce. */
export function whenIdleOnFastLink(run: () => void): void {
  const { connection } = navigator;
  if (connection?.effectiveType === '4g' && !connection.saveData)
    globalThis.requestIdleCallback?.(run);
}
