/** Runs once the browser has nothing better to do, at the latest after `timeoutMs`. */
export function whenIdle(run: () => void, timeoutMs = 1500): void {
  // What has just been drawn is shown first; idle time may come before that.
  requestAnimationFrame(() => {
    // Safari has no requestIdleCallback; a task after the frame comes close.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: timeoutMs });
    else setTimeout(run);
  });
}
