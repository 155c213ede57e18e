import type { DeliveryIo, Dispatch } from '../../../../src/delivery/index.ts';
import {
  createOutbox,
  type Outbox,
  type OutboxParts,
} from '../../../../src/delivery/outbox/outbox.ts';
import type { EntryStore, Hold } from '../../../../src/delivery/outbox/ports.ts';
import { STORE_MS } from '../../../../src/delivery/outbox/shelf.ts';
import type { Outcome } from '../../../../src/model/outcomes.ts';
import { ID, jobFor } from '../fixtures.ts';
import type { Rig } from '../rig.ts';
import { virtualClock } from '../virtual-clock.ts';
import { memoryStore } from './memory-store.ts';

interface PageParts extends Partial<Pick<OutboxParts, 'onPending' | 'onSent'>> {
  io?: Partial<DeliveryIo>;
  store?: Partial<EntryStore>;
}

export const unheard = (): undefined => undefined;
export const isOnline = (): boolean => false;
export const full: Partial<EntryStore> = { put: () => Promise.reject(new Error('full')) };

/** Lets all that hangs on settled promises happen. */
export const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Devices on whose pages a test sends to its receiver. */
export function deviceFor(rig: Rig) {
  /** The store answers in time: its limit never runs out. */
  const after: DeliveryIo['after'] = (ms, run) =>
    (ms === STORE_MS ? virtualClock({ waitsPass: false }) : rig.clock).after(ms, run);

  /** A device: what its pages share, and what they say. */
  function device() {
    const shared = memoryStore();
    const locks = new Set<string>();
    const pending: boolean[] = [];
    const told: [id: string, outcome: Outcome][] = [];
    const hold: Hold = async (id, run) => {
      if (locks.has(id)) return undefined;
      locks.add(id);
      return run().finally(() => locks.delete(id));
    };
    const open = ({ io, store, ...parts }: PageParts = {}): Outbox =>
      createOutbox({
        store: { ...shared, ...store },
        hold,
        // No wait is as long as the store's limit.
        io: rig.io({ hearsOnline: true, random: () => 0.4, after, ...io }),
        onPending: (isPending) => pending.push(isPending) > 0,
        onSent: (id, outcome) => told.push([id, outcome]),
        ...parts,
      });
    return { ...shared, locks, pending, told, open };
  }

  const dispatchOf = (part: Partial<Dispatch> = {}): Dispatch => ({
    id: ID,
    at: rig.clock.now(),
    jobs: [jobFor(rig.receiver.url, 'json')],
    ...part,
  });
  return { device, dispatchOf };
}
