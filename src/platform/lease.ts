import { inStore } from './database.ts';

/** Milliseconds for which a page takes something; timers in the background come once a minute. */
const LEASE_MS = 120_000;
const RENEW_MS = 20_000;
/** The most that anybody waits for one. */
const TAKE_MS = 2000;

/** Takes a lease of what nobody has one of. */
async function take(id: string): Promise<boolean> {
  let isFree = false;
  await inStore<unknown>('leases', 'readwrite', (store) => {
    const request: IDBRequest<unknown> = store.get(id);
    request.onsuccess = () => {
      const until = request.result;
      isFree = !(typeof until === 'number' && until > Date.now());
      if (isFree) store.put(Date.now() + LEASE_MS, id);
    };
    return request;
  });
  return isFree;
}

const renew = (id: string): Promise<unknown> =>
  inStore('leases', 'readwrite', (store) => store.put(Date.now() + LEASE_MS, id));
const release = (id: string): Promise<unknown> =>
  inStore('leases', 'readwrite', (store) => store.delete(id));

/**
 * Runs something while no other page of this site does it for the same id, where there are no
 * locks: a page that dies gives its lease up by its end.
 * @param run must not reject
 */
export async function holdByLease<T>(id: string, run: () => Promise<T>): Promise<T | undefined> {
  // Without a database, or with one that hangs, nothing is shared, so nobody else can have it.
  const late = new Promise<boolean>((resolve) => void setTimeout(resolve, TAKE_MS, true));
  const isMine = await Promise.race([take(id).catch(() => true), late]);
  if (!isMine) return undefined;
  const timer = setInterval(() => void renew(id).catch(() => undefined), RENEW_MS);
  try {
    return await run();
  } finally {
    clearInterval(timer);
    void release(id).catch(() => undefined);
  }
}
