/**
 * What the pages of a model have around them: one store, one table of locks and one receiver, each
 * of which answers when a test lets it, and fails as it is told to.
 */
import type { DeliveryIo } from '../../../../src/delivery/index.ts';
import type { EntryStore, Hold } from '../../../../src/delivery/outbox/ports.ts';
import { virtualClock } from '../virtual-clock.ts';
import { memoryStore } from './memory-store.ts';

/** What one attempt gets; what is lost, or met with silence, has arrived all the same. */
export type Answer = 200 | 503 | 404 | 'drop' | 'lost' | 'silence';
/** What one call of the store gets. */
export type Luck = 'works' | 'rejects' | 'hangs';

/** In turn, over and over. */
export interface Faults {
  answers: readonly Answer[];
  lucks: readonly Luck[];
}

/** A page as long as it lives: to one that has gone nothing happens. */
export interface Life {
  isAlive: boolean;
}

export const HEALTHY: Faults = { answers: [200], lucks: ['works'] };
const NEVER = new Promise<never>(() => undefined);

export const createNature = () => ({
  store: memoryStore(),
  clock: virtualClock({ waitsPass: false }),
  locks: new Map<string, Life>(),
  /** By id, the bodies that the receiver has, without doubles. */
  received: new Map<string, Set<string>>(),
  /** Ids whose sender was ever told that they are refused. */
  refused: new Set<string>(),
  /** Ids that have ever lain on the device. */
  written: new Set<string>(),
  faults: HEALTHY,
  turns: { answers: 0, lucks: 0 },
  /** What happens once a test lets it. */
  tasks: new Array<{ life: Life; happen: () => void }>(),
});

export type Nature = ReturnType<typeof createNature>;

/** What `act` gives, once a test lets it happen. */
export function later<T>({ tasks }: Nature, life: Life, act: () => T): Promise<T> {
  if (!life.isAlive) return NEVER;
  return new Promise((resolve, reject) => {
    const happen = (): void => {
      try {
        resolve(act());
      } catch (fault) {
        reject(fault);
      }
    };
    tasks.push({ life, happen });
  });
}

export function storeFor(nature: Nature, life: Life): EntryStore {
  const { store, written, turns } = nature;
  const { entries } = store;
  const call = async <T>(work: () => T): Promise<T> => {
    const { lucks } = nature.faults;
    const luck = lucks[turns.lucks++ % lucks.length];
    if (luck === 'hangs') return NEVER;
    return later(nature, life, () => {
      if (luck === 'rejects') throw new Error('no room');
      return work();
    });
  };
  return {
    put: (id, entry) =>
      call(() => {
        entries.set(id, entry);
        written.add(id);
      }),
    get: (id) => call(() => entries.get(id) ?? null),
    ids: () => call(() => [...entries.keys()]),
    remove: (id) => call(() => void entries.delete(id)),
  };
}

/** What the receiver does with one attempt: a status, or none that anybody hears. */
function answer({ faults, turns, received, refused }: Nature, id: string, body: string): Answer {
  const given = faults.answers[turns.answers++ % faults.answers.length] ?? 200;
  if (given === 200 || given === 'lost' || given === 'silence')
    received.set(id, (received.get(id) ?? new Set()).add(body));
  if (given === 404) refused.add(id);
  return given;
}

export const ioFor = (nature: Nature, life: Life): DeliveryIo => ({
  now: nature.clock.now,
  random: () => 0.5,
  after: (ms, act) => nature.clock.after(ms, () => life.isAlive && act()),
  isOnline: () => true,
  hearsOnline: true,
  async fetch(url, { body }) {
    const id = url.slice(url.lastIndexOf('/') + 1);
    const text = typeof body === 'string' ? body : '';
    const status = await later(nature, life, () => answer(nature, id, text));
    if (status === 'silence') return NEVER;
    if (typeof status === 'string') throw new TypeError(status);
    const head = { type: 'cors', status, redirected: false, headers: new Headers() };
    return { ...head, text: () => Promise.resolve('') };
  },
});

export const holdFor =
  (nature: Nature, life: Life): Hold =>
  async (id, act) => {
    const { locks } = nature;
    await later(nature, life, () => undefined);
    if (locks.has(id)) return undefined;
    locks.set(id, life);
    try {
      return await act();
    } finally {
      if (life.isAlive) locks.delete(id);
    }
  };
