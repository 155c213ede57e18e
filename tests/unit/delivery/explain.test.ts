import { expect, test } from 'vitest';
import type { DeliveryResult } from '../../../src/delivery/index.ts';
import { explainDelivery } from '../../../src/delivery/explain.ts';
import { REASONS, type DeliveryReason } from '../../../src/delivery/verdict.ts';

const URL = 'https://user:pw@hooks.example:8443/secret/path?token=abc#x';

function explain(reason: DeliveryReason, status?: number, attempts = 1): string {
  const result: DeliveryResult = { outcome: REASONS[reason].outcome, reason, status, attempts };
  return explainDelivery(result, URL) ?? '';
}

test('nothing is said of what was delivered', () => {
  const result = { outcome: 'delivered', reason: 'accepted', status: 200, attempts: 1 } as const;
  expect(explainDelivery(result, URL)).toBeUndefined();
});

test('the line names outcome, origin, reason, status and attempts', () => {
  expect(explain('unavailable', 503, 6)).toBe(
    'submission failed at https://hooks.example:8443 (unavailable, HTTP 503, 6 attempts). It could not take the submission: its own log says why.',
  );
});

test.each([
  ['refused', 400, /format.*data-preset/],
  ['refused', 401, /login or a key/],
  ['refused', 403, /login or a key/],
  ['refused', 404, /check the URL.*switched on/],
  ['refused', 410, /check the URL/],
  ['refused', 405, /takes no POST/],
  ['refused', 413, /larger than it takes/],
  ['refused', 415, /data-preset/],
  ['refused', 422, /data-preset/],
  ['refused', 409, /its own log/],
  ['unavailable', 429, /rate limit/],
  ['unavailable', 500, /its own log/],
  ['redirected', 200, /redirected.*login page/],
  ['redirected', 404, /redirected.*login page/],
  ['network', undefined, /Access-Control-Allow-Origin.*preflight.*may have arrived/],
  // A redirect to another host that sends no CORS header fails as if nobody had answered.
  ['network', undefined, /redirects to a login page on another host/],
  ['timeout', undefined, /10 s.*may have arrived/],
  ['not-ok', 200, /"ok":true.*Anyone/],
  ['blocked', undefined, /Content-Security-Policy.*connect-src/],
  ['offline', undefined, /offline/],
  ['opaque', undefined, /cannot be read/],
] as const)('%s %s says what mends it', (reason, status, mend) => {
  expect(explain(reason, status)).toMatch(mend);
});

test('what was refused after an attempt that may have arrived is said with both readings', () => {
  const result = { outcome: 'failed', reason: 'refused', status: 409, attempts: 2 } as const;
  expect(explainDelivery({ ...result, doubt: 'timeout' }, URL)).toBe(
    'submission failed at https://hooks.example:8443 (refused, HTTP 409, 2 attempts, after one that may have arrived). It refused the submission: its own log says why. Before that: It did not answer within 10 s: let it answer first and work afterwards. It may have arrived all the same.',
  );
  expect(
    explainDelivery({ ...result, reason: 'network', status: undefined, doubt: 'network' }, URL),
  ).toMatch(/\(network, 2 attempts\)\. No answer(?!.*Before)/);
});

test('it is one line, and of the webhook it shows only the origin', () => {
  for (const reason of Object.keys(REASONS).filter(isReason)) {
    const line = explain(reason, 404);
    expect(line).not.toMatch(/\n|secret|token|user|pw/);
  }
});

test("a webhook on the page's own site is called that", () => {
  const result = { outcome: 'failed', reason: 'network', attempts: 1 } as const;
  expect(explainDelivery(result, '/api/secret')).toContain("at this page's own site (network)");
});

function isReason(name: string): name is DeliveryReason {
  return name in REASONS;
}
