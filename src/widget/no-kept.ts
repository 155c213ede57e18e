/** The one-file build keeps nothing, so it has nothing to send. */
export const sendKept = (): void => undefined;
