/** Milliseconds until the visitor has read an honest word, even if the first attempt ran its full time. */
export const OVERDUE_MS = 12_000;
