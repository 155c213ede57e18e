/**
 * Runs something while no other page of this site does it for the same id; else nothing is run, and
 * nothing comes back. A lock is gone with its page, however that ends.
 * @param run must not reject
 */
export async function hold<T>(id: string, run: () => Promise<T>): Promise<T | undefined> {
  // An http page keeps nothing that another one could send.
  if (!crypto.subtle) return run();
  let work: Promise<T> | undefined;
  try {
    return await navigator.locks.request(`consult-form ${id}`, { ifAvailable: true }, (lock) =>
      lock ? (work = run()) : undefined,
    );
  } catch {
    // A page may have taken locks away.
    if (work) return work;
    const by = await import('./lease.ts').catch(() => undefined);
    return by ? by.holdByLease(id, run) : run();
  }
}
