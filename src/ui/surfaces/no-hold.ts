/** In the one-file build the page behind a modal panel may scroll. */
export const holdPage = (): void => undefined;
