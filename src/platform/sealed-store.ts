import { inStore } from './database.ts';

/** One entry in the open. */
interface Entry {
  /** Milliseconds since 1970 when it was made. */
  at: number;
  bytes: Uint8Array<ArrayBuffer>;
}

const ALGORITHM = 'AES-GCM';
/** Of the initial vector, as NIST SP 800-38D has it. */
const IV_BYTES = 12;
const KEY = 'outbox';

const isKey = (value: unknown): value is CryptoKey => value instanceof CryptoKey;

/** The one key of this site; made by whoever needs it first. */
async function keyOf(): Promise<CryptoKey> {
  const read = (): Promise<unknown> =>
    inStore<unknown>('keys', 'readonly', (store) => store.get(KEY));
  const known = await read();
  if (isKey(known)) return known;
  const made = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Another page may have made one in the meantime: then that is the one.
  await inStore('keys', 'readwrite', (store) => store.add(made, KEY)).catch(() => undefined);
  const stored = await read();
  if (!isKey(stored)) throw new Error('no key');
  return stored;
}

/** Which entry it is belongs to what is sealed: none can be put in place of another. */
const forEntry = (id: string, iv: BufferSource) => ({
  name: ALGORITHM,
  iv,
  additionalData: new TextEncoder().encode(id),
});

async function put(id: string, { at, bytes }: Entry): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(forEntry(id, iv), await keyOf(), bytes);
  await inStore('entries', 'readwrite', (store) => store.put([at, iv, sealed], id));
}

async function get(id: string): Promise<Entry | null> {
  const found = await inStore<unknown>('entries', 'readonly', (store) => store.get(id));
  const given: readonly unknown[] = Array.isArray(found) ? found : [];
  const [at, iv, sealed] = given;
  if (typeof at !== 'number' || !(iv instanceof Uint8Array) || !(sealed instanceof ArrayBuffer))
    return null;
  const key = await keyOf();
  try {
    const opened = await crypto.subtle.decrypt(forEntry(id, new Uint8Array(iv)), key, sealed);
    return { at, bytes: new Uint8Array(opened) };
  } catch {
    // Sealed with a key that is gone.
    return null;
  }
}

async function ids(): Promise<string[]> {
  const keys = await inStore('entries', 'readonly', (store) => store.getAllKeys());
  return keys.map(String);
}

/**
 * Entries on this device, sealed with a key that no script can read: it keeps them from casual
 * eyes, not from scripts of the same page. Each call rejects where the page has no storage (denied,
 * full, a sandboxed frame) or no `crypto.subtle` (http).
 */
export const sealedStore = {
  put,
  get,
  ids,
  remove: (id: string): Promise<void> =>
    inStore('entries', 'readwrite', (store) => store.delete(id)),
};
