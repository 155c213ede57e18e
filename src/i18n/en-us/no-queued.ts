/** The one-file build keeps nothing, so it never says that it does. */
export const queuedWords = {};
