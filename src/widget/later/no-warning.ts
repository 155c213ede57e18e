/** The one-file build says nothing of agreements: that is for the tag. */
export const warnOfReceivers = (): void => undefined;
