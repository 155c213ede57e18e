/** Chance that can be had again: the same seed gives the same row. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
}

/** mulberry32, by Tommy Ettinger (public domain): 32 bits of state are enough for a test's choices. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { next, below, pick: (from) => from[below(from.length)] ?? from[0] };
}
