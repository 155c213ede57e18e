import type { Parts } from './parts.ts';
import { start } from './start.ts';

/** Everything in hand, as this build folds its imports in: nothing to warm, nothing to be lent. */
const whole: Parts = {
  api: () => import('../api/loaded.ts'),
  launcher: () => import('../ui/launcher/draw-launcher.ts'),
  warm: () => undefined,
  lend: () => undefined,
};

try {
  start(() => whole, whole);
} catch (fault) {
  console.warn('[consult-form] could not start', fault);
}
