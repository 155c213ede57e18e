import type { PostResponse } from './io.ts';
import type { DeliveryJob, DeliveryPreset } from './receiver.ts';
import { retryAfterMs } from './retry.ts';
import type { Verdict } from './verdict.ts';

/** Too slow, too early, too many: these and all of 5xx may pass (RFC 9110, 8470, 6585). */
const PASSING = [408, 425, 429];

/** What an answer says, from its head alone. */
export function classifyHead(
  response: PostResponse,
  { url, preset }: Pick<DeliveryJob, 'url'> & { preset: Pick<DeliveryPreset, 'accepts'> },
  nowMs: number,
): Verdict {
  const { status } = response;
  if (response.type === 'opaque') return { reason: 'opaque' };
  // No HTTP status at all: a host page that replaced `fetch` made this answer up.
  if (!(status >= 200)) return { reason: 'network' };
  if (PASSING.includes(status) || status >= 500) {
    const askedMs = retryAfterMs(response.headers.get('retry-after'), nowMs);
    return { reason: 'unavailable', status, askedMs };
  }
  if (preset.accepts === 'status') {
    // A POST that is redirected goes on as a GET without its body; the page it ends at may say 200.
    if (response.redirected) return { reason: 'redirected', status };
    // Where a request fails, a service worker of the page may give its offline page, with a 200. A
    // browser may make `https:` of `http:`, and a receiver sees no hash.
    const own = url.replace(/^\w+|#.*/g, '');
    if (response.url && !response.url.includes(own)) return { reason: 'network' };
  }
  return { reason: status < 300 ? 'accepted' : 'refused', status };
}

/**
 * Whether a body says `{"ok":true}`. Apps Script answers 200 even where its script failed, so
 * there nothing else counts.
 */
export function saysOk(body: string): boolean {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
  } catch {
    return false;
  }
}
