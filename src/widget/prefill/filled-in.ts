import type { Engine } from '../../engine/index.ts';
import type { Answers } from '../../schema/types.ts';

/** What a page filled in last of a field, and when: so it was not the visitor. */
export interface Filled {
  words: string;
  at: number;
}

const filled = new WeakMap<Engine, Map<string, Filled>>();

/** By field, what was filled in last of a form. */
export function filledIn(engine: Engine): Map<string, Filled> {
  const known = filled.get(engine) ?? new Map<string, Filled>();
  filled.set(engine, known);
  return known;
}

/** Notes what has changed since `before`: the page did it. */
export function noteFilled(engine: Engine, before: Answers, at: number): void {
  for (const [id, answer] of engine.answers())
    if (String(answer) !== String(before.get(id)))
      filledIn(engine).set(id, { words: String(answer), at });
}
