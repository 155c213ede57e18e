import type { DeliveryIo } from '../../../src/delivery/index.ts';
import { OVERDUE_MS } from '../../../src/delivery/index.ts';
import { ATTEMPT_MS } from '../../../src/delivery/retry.ts';

/** Limits end what hangs; every other timer is a wait between attempts. */
const LIMITS: readonly number[] = [ATTEMPT_MS, OVERDUE_MS];

export interface VirtualClock {
  now: () => number;
  after: DeliveryIo['after'];
  /** Lets time pass, and runs what falls due, in order. */
  advance(ms: number): void;
  /** Lets as much time pass as it takes for the next timer to run. */
  next(): unknown;
  /** The waits between attempts so far, in milliseconds. */
  readonly waits: readonly number[];
  /** Timers that are set and have neither run nor been called off. */
  pending(): number;
}

/**
 * Time that passes only when told to. With `waitsPass` a wait between attempts passes as soon as
 * nothing else happens; limits never run out by themselves.
 */
export function virtualClock({ waitsPass = true, startMs = 1_700_000_000_000 } = {}): VirtualClock {
  let now = startMs;
  const timers = new Set<{ at: number; run: () => void }>();
  const waits: number[] = [];
  const advance = (ms: number) => {
    const end = now + ms;
    for (;;) {
      const [due] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!due) break;
      timers.delete(due);
      now = due.at;
      due.run();
    }
    now = end;
  };
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.add(timer);
      if (!LIMITS.includes(ms)) {
        waits.push(ms);
        if (waitsPass) queueMicrotask(() => advance(Math.max(0, timer.at - now)));
      }
      return () => timers.delete(timer);
    },
    advance,
    next: () => timers.size > 0 && advance(Math.min(...[...timers].map(({ at }) => at)) - now),
    waits,
    pending: () => timers.size,
  };
}
