import type { Engine } from '../../engine/index.ts';
import { LIMITS } from '../../model/limits.ts';
import { say } from '../../platform/say.ts';

export interface Verdict {
  /** Resolves once the rules are there, or will not be had in time. */
  ready: Promise<void>;
}

/**
 * Brings the rules for answers (zod). Where they do not come, the form still runs: a lead that
 * nobody checked is better than a lost one, and the receiver judges again.
 */
export function createVerdict(engine: Engine): Verdict {
  const loaded = import('../../schema/check-answer.ts').then(
    ({ checkAnswer }) => engine.useCheck(checkAnswer),
    (cause: unknown) => say('the rules did not load, so answers go out unchecked', cause),
  );
  const timeUp = new Promise<void>((resolve) => {
    setTimeout(resolve, LIMITS.rulesMs);
  });
  return { ready: Promise.race([loaded, timeUp]) };
}
