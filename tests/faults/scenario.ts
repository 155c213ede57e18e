import type { ReceiverStep } from '../servers/receiver-steps.ts';
import type { Chance } from './chance.ts';

const EXPOSED = { 'access-control-expose-headers': 'Retry-After' };

/** What one attempt may meet. Those that keep a page waiting for all of its 10 s come less often. */
const QUICK = {
  'a 500': () => 500,
  'a 503': () => 503,
  'a 429 with seconds': () => ({ status: 429, headers: { ...EXPOSED, 'retry-after': '1' } }),
  'a 429 with a date': () => ({
    status: 429,
    headers: { ...EXPOSED, 'retry-after': new Date(Date.now() + 1000).toUTCString() },
  }),
  'a 429 that no page may read': () => ({ status: 429, headers: { 'retry-after': '30' } }),
  'a reset after accept': () => ({ do: 'drop', when: 'after-body' }),
  'a reset before accept': () => ({ do: 'drop', when: 'before-body' }),
  'half an answer': () => ({ do: 'half' }),
  'a slow drip': () => ({ do: 'drip' }),
  'no CORS': () => ({ cors: 'none' }),
  'a refused preflight': () => ({ cors: 'simple' }),
  'a redirect to a login page': () => ({ do: 'redirect' }),
  'a refusal': () => 400,
} as const satisfies Record<string, () => ReceiverStep>;

const SLOW = {
  'no answer': () => ({ do: 'silence' }),
  'an answer after 3 s': () => ({ delayMs: 3000 }),
} as const satisfies Record<string, () => ReceiverStep>;

const FAULTS: Readonly<Record<string, () => ReceiverStep>> = { ...QUICK, ...SLOW };

/** What happens to the visitor's browser meanwhile. */
export const EVENTS = [
  'nothing',
  'offline',
  'reload',
  'closed tab',
  'killed browser',
  'two tabs',
  'full storage',
] as const;
export type Event = (typeof EVENTS)[number];

/** One visitor's submission, and what goes wrong with it. */
export interface Scenario {
  index: number;
  event: Event;
  /** What its attempts meet, in order; then the receiver is well. */
  faults: readonly string[];
  /** Milliseconds from when its page sends until the event. */
  eventMs: number;
}

const isName = <T extends string>(names: readonly T[]): readonly [T, ...T[]] => {
  const [first, ...rest] = names;
  if (first === undefined) throw new Error('no names');
  return [first, ...rest];
};

const QUICK_NAMES = isName(Object.keys(QUICK));
const ALL_NAMES = isName(Object.keys(FAULTS));

/** @param isShort without what takes many seconds */
export function scenarioOf(
  index: number,
  { chance, isShort }: { chance: Chance; isShort: boolean },
): Scenario {
  const names = isShort || chance.next() < 0.85 ? QUICK_NAMES : ALL_NAMES;
  const count = chance.pick([0, 1, 1, 2, 3]);
  return {
    index,
    event: EVENTS[index % EVENTS.length] ?? 'nothing',
    faults: Array.from({ length: isShort ? Math.min(count, 1) : count }, () => chance.pick(names)),
    eventMs: chance.below(isShort ? 300 : 1500),
  };
}

/** What the receiver does to one attempt. */
export const stepOf = (fault: string | undefined): ReceiverStep =>
  (fault !== undefined && FAULTS[fault]?.()) || 200;
