import type { Outcome } from '../../model/outcomes.ts';
import { dispatch, type Dispatch, type Sent } from '../dispatch.ts';
import type { DeliveryIo } from '../io.ts';
import { unpackEntry } from './entry.ts';
import type { EntryStore, Hold } from './ports.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** Attempts after the first where nobody waits for the outcome: there is a next time. */
const QUIET_RETRIES = 2;

/** Milliseconds that a refusal is kept after it was told: the page may end before it is seen. */
export const SEEN_MS = 1000;

/** Hears of a submission again where more comes to be known of it than `send` could say. */
export type Hear = (outcome: Outcome) => void;

export interface OutboxParts {
  store: EntryStore;
  hold: Hold;
  io: DeliveryIo;
  /** Whether anything is yet to be sent, as far as this page knows. @returns whether later pages see it */
  onPending(isPending: boolean): boolean;
  /** Tells whoever looks after the webhook, and the other pages of this device. */
  onSent(id: string, outcome: Outcome, sent: Sent): void;
}

/** Keeps what was submitted until it has arrived, and sends it once more where it has not. */
export interface Outbox {
  /** Never rejects. The same id again, as when a visitor presses again, goes on where it stands. */
  send(one: Dispatch, hear: Hear): Promise<Outcome>;
  /** Sends whatever is kept on this device and nobody else is sending. Never rejects. */
  flush(): Promise<void>;
  /** Takes what another page knows of a submission. */
  learn(id: string, outcome: Outcome): void;
}

const hasArrived = (outcome: Outcome): boolean =>
  outcome === 'delivered' || outcome === 'sent-unconfirmed';

/** What this page remembers for its life. */
interface Memory {
  /** What is yet to be sent, whether or not the device has it too. */
  waiting: Map<string, Dispatch>;
  /** Those that this page has seen on the device. */
  kept: Set<string>;
  hearers: Map<string, Hear>;
  /** Those that have arrived: nobody sends them again. */
  arrived: Map<string, Outcome>;
  /** Those that are being sent. */
  running: Map<string, Promise<Outcome | undefined>>;
}

/** Whether the device has it for good, as whoever comes next will find it. */
async function isKept(shelf: Shelf, id: string): Promise<boolean> {
  const entry = await shelf.read(id);
  return !!entry && !!unpackEntry(entry.bytes);
}

/** Sends one, and sees to it that what may arrive yet is kept, and nothing else. */
const createPost =
  (
    { waiting, kept, arrived, hearers }: Memory,
    shelf: Shelf,
    { io, onSent, onPending, letGo }: OutboxParts & { letGo(id: string): void },
  ) =>
  async (one: Dispatch, retries?: number): Promise<Outcome> => {
    const { id } = one;
    waiting.set(id, one);
    // Another may come in its place meanwhile: then no attempt more is made.
    const isOnline = (): boolean => waiting.has(id) && io.isOnline();
    const sent = await dispatch(one, { ...io, isOnline }, retries);
    let outcome: Outcome = sent.outcome;
    // Where nobody is there to be told of a refusal, its cause may be mended within the week.
    const isUnheard = outcome === 'rejected' && !hearers.has(id);
    const jobs = isUnheard ? one.jobs : sent.open;
    const isOver = !waiting.has(id);
    if (jobs[0] && !isOver) {
      const left = { ...one, jobs };
      waiting.set(id, left);
      // Its doubts, and what has refused it, are to be known the next time.
      await shelf.write(left);
      if (await isKept(shelf, id)) {
        kept.add(id);
        if (onPending(true)) outcome = 'queued';
      }
    } else {
      waiting.delete(id);
      if (outcome === 'rejected') io.after(SEEN_MS, () => letGo(id));
      else await shelf.forget(id);
    }
    if (hasArrived(outcome)) arrived.set(id, outcome);
    if (!isOver) onSent(id, outcome, sent);
    return outcome;
  };

type Post = ReturnType<typeof createPost>;

/** Sends what a visitor sends; the one before is let go of once this one is safe. */
const createFirst =
  ({ waiting, arrived }: Memory, shelf: Shelf, post: Post) =>
  async (one: Dispatch): Promise<Outcome> => {
    const { id, replaces } = one;
    const known = arrived.get(id);
    if (known) return known;
    const drop = (): void => {
      if (!replaces) return;
      waiting.delete(replaces);
      void shelf.forget(replaces);
    };
    const isWritten = await shelf.write(one);
    // One that lies in this page's memory alone, as this one does, is no safer than this one.
    const isSafe = isWritten || (replaces && !(await shelf.read(replaces)));
    if (isSafe) drop();
    const outcome = await post(one);
    if (!isSafe && hasArrived(outcome)) drop();
    return outcome;
  };

/** Sends what waits under an id, here or on the device, while nobody waits for it. */
function createResend({ waiting, kept, hearers, arrived }: Memory, shelf: Shelf, post: Post) {
  /** What waits under this id, here or on the device. */
  async function find(id: string): Promise<Dispatch | undefined> {
    const known = waiting.get(id);
    const isHarmless = known?.jobs.every(({ preset }) => preset.dropsDoubles);
    if (known && (isHarmless || !kept.has(id))) return known;
    const entry = await shelf.read(id);
    // Another page is done with it: one that comes back by the browser's own button has not heard of that.
    if (entry === null) {
      waiting.delete(id);
      await shelf.forget(id);
    } else if (known) return known;
    // What another version has written is left to that one, until it is too old.
    const unpacked = entry && unpackEntry(entry.bytes);
    return unpacked ? { ...unpacked, at: entry.at } : undefined;
  }

  return async (id: string): Promise<Outcome | undefined> => {
    const known = arrived.get(id);
    // It could not be deleted when it arrived.
    if (known) await shelf.forget(id);
    const one = known ? undefined : await find(id);
    if (!one) return known;
    const outcome = await post(one, QUIET_RETRIES);
    hearers.get(id)?.(outcome);
    return outcome;
  };
}

/** Lets one run at a time for each id, in this page and among all of them. */
const createTurns =
  ({ running }: Memory, hold: Hold, onEnd: () => void) =>
  (id: string, run: () => Promise<Outcome | undefined>): Promise<Outcome | undefined> => {
    const before = running.get(id);
    if (before) return before;
    // Whoever is told may throw: that is nobody else's trouble.
    const work = hold(id, run)
      .catch(() => undefined)
      .finally(() => {
        running.delete(id);
        onEnd();
      });
    running.set(id, work);
    return work;
  };

/** Sees whether anything is left. Another page may write meanwhile: it says so once it has. */
const createReview =
  ({ waiting, running }: Memory, shelf: Shelf, onPending: OutboxParts['onPending']) =>
  async (): Promise<void> => {
    // While anything may lie there nobody says otherwise, not for a moment: the page may end in it.
    const isEmpty = async (): Promise<boolean> => (await shelf.ids())?.length === 0;
    if (!(await isEmpty()) || running.size > 0) return;
    onPending(waiting.size > 0);
    if (!(await isEmpty())) onPending(true);
  };

export function createOutbox(parts: OutboxParts): Outbox {
  const { store, hold, io, onPending } = parts;
  const memory: Memory = {
    waiting: new Map(),
    kept: new Set(),
    hearers: new Map(),
    arrived: new Map(),
    running: new Map(),
  };
  const { waiting, hearers, arrived, running } = memory;
  const shelf = createShelf(store, io, () => onPending(true));
  const letGo = (id: string): void => void alone(id, async () => void (await shelf.forget(id)));
  const post = createPost(memory, shelf, { ...parts, letGo });
  const first = createFirst(memory, shelf, post);
  const resend = createResend(memory, shelf, post);
  const review = createReview(memory, shelf, onPending);
  const alone = createTurns(memory, hold, () => void review());

  return {
    async send(one, hear) {
      const { id, jobs } = one;
      hearers.set(id, hear);
      // Whoever presses again asks for it: that may be as often as at first.
      for (const job of jobs) job.doubts = 0;
      // What is being sent already, as by a flush, may turn out to be nothing.
      const outcome = (await running.get(id)) ?? (await alone(id, () => first(one)));
      // Where another page is sending it, it lies on the device, unless that page is done with it.
      return outcome ?? ((await isKept(shelf, id)) ? 'queued' : (arrived.get(id) ?? 'failed'));
    },
    async flush() {
      for (const id of new Set([...waiting.keys(), ...((await shelf.ids()) ?? [])]))
        await alone(id, () => resend(id));
      await review();
    },
    learn(id, outcome) {
      if (outcome === 'queued' || outcome === 'failed') return;
      waiting.delete(id);
      if (hasArrived(outcome)) arrived.set(id, outcome);
      try {
        hearers.get(id)?.(outcome);
      } catch {
        // As above.
      }
      void review();
    },
  };
}
