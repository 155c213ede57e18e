/**
 * Milliseconds from the first sight of the form to Submit, whole and never negative. A signal, not
 * a verdict: autofill is fast, so a short time alone proves nothing.
 * @param shownAtMs when the form was shown
 * @param nowMs when it was submitted, on the same clock
 */
export function elapsedMs(shownAtMs: number, nowMs: number): number {
  // A clock that was set back, or a start that was never noted, must not spoil the submission.
  return Math.max(0, Math.round(nowMs - shownAtMs)) || 0;
}
