/** The stores of our database; a new one needs a new version of it. */
const STORES = ['keys', 'entries', 'leases'] as const;
const VERSION = 1;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('consult-form', VERSION);
    request.onupgradeneeded = () => {
      for (const name of STORES) request.result.createObjectStore(name);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(new Error('no database'));
  });
}

/**
 * Does one thing in one store, and resolves to what that gives once it is on the disk. Each time
 * with a connection of its own: an open one would keep a page from the cache for the way back.
 */
export async function inStore<T>(
  name: (typeof STORES)[number],
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      // By default Chromium takes what has left for the disk as written.
      const transaction = database.transaction(name, mode, { durability: 'strict' });
      const request = act(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
    });
  } finally {
    database.close();
  }
}
