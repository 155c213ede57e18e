/** The one-file build waits for no form that a router has taken away. */
export const swapped = (): Promise<void> => Promise.resolve();
