import type { Dispatch } from '../dispatch.ts';
import type { DeliveryIo } from '../io.ts';
import { within } from '../within.ts';
import { packEntry } from './entry.ts';
import type { EntryStore, Kept } from './ports.ts';

/** The most that a submission waits for a device that is slow to write or to read. */
export const STORE_MS = 2000;
/** After that an entry is deleted unsent: what somebody asked a week ago is not asked any more. */
export const KEEP_MS = 7 * 24 * 60 * 60 * 1000;

/** The device's store, as far as it answers in time. Nothing here rejects. */
export interface Shelf {
  /** Whether it is written, as far as that is known in time. */
  write(one: Dispatch): Promise<boolean>;
  /** `null` if nothing lies there that could be sent, `undefined` if that is not known. */
  read(id: string): Promise<Kept | null | undefined>;
  forget(id: string): Promise<unknown>;
  /** Nothing if that is not known. */
  ids(): Promise<string[] | undefined>;
}

/** @param onWrite called before each entry is written, and after */
export function createShelf(
  store: EntryStore,
  { now, after }: Pick<DeliveryIo, 'now' | 'after'>,
  onWrite: () => unknown,
): Shelf {
  /** By id, what is being written: that may take longer than anybody waits. */
  const writing = new Map<string, Promise<unknown>>();

  /** What the device says in time; one that fails, or hangs, says nothing. */
  const ask = <T>(work: () => Promise<T>): Promise<T | undefined> => {
    const asked = Promise.resolve().then(work);
    return within(
      STORE_MS,
      asked.catch(() => undefined),
      after,
    );
  };

  async function put(one: Dispatch): Promise<boolean> {
    try {
      // Before, for the page may end in between; after, for another one may have found nothing yet.
      onWrite();
      await store.put(one.id, { at: one.at, bytes: await packEntry(one) });
      onWrite();
      return true;
    } catch {
      return false;
    }
  }

  return {
    async write(one) {
      // Where all ways have no room, the last and lightest one may have.
      const work = put(one).then((isDone) => isDone || put({ ...one, jobs: one.jobs.slice(-1) }));
      writing.set(one.id, Promise.all([writing.get(one.id), work]));
      return (await ask(() => work)) === true;
    },
    async read(id) {
      const entry = await ask(() => store.get(id));
      return entry && entry.at + KEEP_MS <= now() ? null : entry;
    },
    forget(id) {
      const last = writing.get(id);
      return ask(async () => {
        // An entry that is still being written would come after its end.
        await last;
        // Written again meanwhile: that is to stay.
        if (writing.get(id) !== last) return;
        writing.delete(id);
        await store.remove(id);
      });
    },
    ids: () => ask(() => store.ids()),
  };
}
