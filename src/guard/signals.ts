/** What speaks for a submission being spam. None of it is a verdict. */
export interface Signals {
  /** Milliseconds from the first sight of the form to Submit, whole and never negative. */
  elapsedMs: number;
  /** Whether something was written where no visitor sees a field. */
  honeypot: boolean;
}

/**
 * Autofill is fast and password managers fill what they find, so that neither a short time nor a
 * filled trap proves anything.
 * @param shownAt when the form was shown, in milliseconds
 * @param now when it was submitted, on the same clock
 * @param trapped what stands in the field that no visitor sees
 */
export const signalsOf = (shownAt: number, now: number, trapped?: string): Signals => ({
  // A clock that was set back, or a start that was never noted, must not spoil the submission.
  elapsedMs: Math.max(0, Math.round(now - shownAt)) || 0,
  honeypot: !!trapped,
});
