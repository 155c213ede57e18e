import { afterPaint } from './after-paint.ts';

/** Runs once the browser has nothing better to do, at the latest after a second and a half. */
export function whenIdle(run: () => void): void {
  // What has just been drawn is shown first; idle time may come before that.
  afterPaint(() => {
    // Safari has no requestIdleCallback; a task after the frame comes close.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1500 });
    else run();
  });
}
