import type { Field, Step } from '../schema/types.ts';

export interface StepWalk {
  /** Steps that have something to ask, in order. */
  steps(): Step[];
  current(): Step;
  /** Goes to a step; tells `onMove` if it is another one. */
  goTo(step: Step | undefined): void;
  /** Tells `onMove` if a step has come or gone: only then is there something to redraw. */
  update(): void;
  /** The step `distance` steps on, or back where it is negative. */
  neighbour(distance: 1 | -1): Step | undefined;
}

const NO_STEP: Step = { id: '', fields: [] };

/** Where the visitor is in the form; a step whose fields are all hidden is passed over. */
export function createStepWalk(
  all: readonly Step[],
  shown: (step: Step) => Field[],
  onMove: () => void,
): StepWalk {
  const steps = (): Step[] =>
    all.filter((s) => shown(s).some(({ kind }) => kind !== 'hidden' && kind !== 'block'));
  const route = (): string => String(steps().map(({ id }) => id));
  let current = steps()[0] ?? NO_STEP;
  let known = route();
  return {
    steps,
    current: () => current,
    goTo(step) {
      if (!step || step === current) return;
      current = step;
      onMove();
    },
    update() {
      const now = route();
      if (now !== known) onMove();
      known = now;
    },
    neighbour(distance) {
      const order = steps();
      return order[order.indexOf(current) + distance];
    },
  };
}
