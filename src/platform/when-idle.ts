/** Runs once the browser has nothing better to do, at the latest after `timeoutMs`. */
export function whenIdle(run: () => void, timeoutMs = 1500): void {
  // Safari has no requestIdleCallback; a task after the next frame comes close.
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: timeoutMs });
  else requestAnimationFrame(() => setTimeout(run));
}
