import { calls } from '../api/calls.ts';
import { createLater, widget } from '../api/whole.ts';
import { launcher } from '../ui/launcher/index.ts';
import type { Whole } from './parts.ts';
import { start } from './start.ts';

const all = { calls, createLater, launcher, widget };

/** Everything in hand: nothing to fetch, to warm or to be lent. */
const whole: Whole = {
  get: () => Promise.resolve(all),
  rescue: (cause) => Promise.reject(cause),
  warm: () => undefined,
  lend: () => undefined,
};

try {
  start(() => whole, whole);
} catch (fault) {
  console.warn('[consult-form] could not start', fault);
}
