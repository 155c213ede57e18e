import { calls } from '../api/calls.ts';
import { createLater, widget } from '../api/whole.ts';
import { launcher } from '../ui/launcher/index.ts';
import type { Page } from './face.ts';
import type { All, Whole } from './parts.ts';
import { say } from './say.ts';
import { start } from './start.ts';

const all: All = { calls, createLater, launcher, widget };

/** Everything in hand: nothing to fetch, to warm or to be lent. */
const whole: Whole = {
  get: () => Promise.resolve(all),
  rescue: (cause) => Promise.reject(cause),
  lend: () => undefined,
};

/** A chunk that did not come, as far as the browser tells. */
const isMissing = ({ name = '', responseStatus }: Partial<PerformanceResourceTiming>) =>
  /chunks\/[\w-]+-\w{6}\.js$/.test(name) && !(responseStatus && responseStatus < 400);

try {
  const page: Page = window;
  // The tag fetches it where a chunk fails, by an import or by a script that says nothing.
  if (page.ConsultForm?.adopt && !document.currentScript?.attributes[1]) {
    const missing = performance.getEntriesByType('resource').filter(isMissing);
    say('did not load: published? CORS? CSP?', ...new Set(missing.map(({ name }) => name)));
  }
  start(() => whole, whole);
} catch (fault) {
  say('could not start', fault);
}
