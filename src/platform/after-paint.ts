/** Runs as a task of its own, once what has just been drawn is on the screen. */
export const afterPaint = (run: () => void): void =>
  void requestAnimationFrame(() => setTimeout(run));
