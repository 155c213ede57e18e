import { afterAll, beforeEach } from 'vitest';
import type { DeliveryIo } from '../../../src/delivery/index.ts';
import { startReceiver, type Receiver } from '../../servers/receiver.ts';
import { browserFetch } from './browser-fetch.ts';
import { virtualClock, type VirtualClock } from './virtual-clock.ts';

/** A receiver on a real socket and a clock that stands still, both fresh for each test. */
export interface Rig {
  receiver: Receiver;
  clock: VirtualClock;
  /** What delivery needs, on that clock; chance is always one half. */
  io(part?: Partial<DeliveryIo>): DeliveryIo;
}

/** Sets the rig up for the tests of a file. */
export async function useRig(): Promise<Rig> {
  const receiver = await startReceiver();
  const rig: Rig = {
    receiver,
    clock: virtualClock(),
    io: (part = {}) => ({
      fetch: browserFetch,
      now: rig.clock.now,
      random: () => 0.5,
      after: rig.clock.after,
      isOnline: () => true,
      ...part,
    }),
  };
  beforeEach(() => {
    receiver.reset();
    rig.clock = virtualClock();
  });
  afterAll(() => receiver.close());
  return rig;
}
