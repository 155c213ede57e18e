/** The one-file build keeps and remembers nothing. */
export const beginVisit = (): void => undefined;
