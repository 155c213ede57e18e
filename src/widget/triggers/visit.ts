/** Names the one flag that forms keep: one was open in this visit, so none comes up by itself again. */
const FLAG = 'consult-form';

/** Where the browser keeps nothing, the page itself remembers. */
let wasOpen = false;

/** Whether some form was open in this visit. Where storage is denied its very name throws. */
export function wasOpenBefore(): boolean {
  try {
    return wasOpen || sessionStorage.getItem(FLAG) !== null;
  } catch {
    return wasOpen;
  }
}

/** Whoever has had a form open knows of it, and may have closed it: once is enough in a visit. */
export function noteOpen(): void {
  wasOpen = true;
  try {
    sessionStorage.setItem(FLAG, '1');
  } catch {
    // Denied or full.
  }
}
