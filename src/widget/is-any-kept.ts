import { KEPT_MARK } from '../model/kept-mark.ts';

/** Whether an earlier page may have left something to send; looking opens and stores nothing. */
export async function isAnyKept(): Promise<boolean> {
  try {
    if (KEPT_MARK in localStorage) return true;
    // A browser that is killed loses a mark of its last seconds, and a page may clear it away; the
    // database, which bears the same name, stays.
    return (await indexedDB.databases()).some(({ name }) => name === KEPT_MARK);
  } catch {
    // Storage is denied, or this browser lists no databases.
    return false;
  }
}
