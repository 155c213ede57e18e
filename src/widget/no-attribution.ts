/** The one-file build remembers no visits. */
export const importAttribution = (): void => undefined;
export const touchesOf = (): undefined => undefined;
