// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { watchBlocked } from '../../../src/platform/blocked-urls.ts';

const HOOK = 'https://hooks.example/abc?x=1';

/** The page's policy blocks something and says so. */
function report(blockedURI: string, effectiveDirective = 'connect-src'): void {
  const event = new Event('securitypolicyviolation');
  document.dispatchEvent(Object.assign(event, { blockedURI, effectiveDirective }));
}

test.each([HOOK, 'https://hooks.example'])(
  'a report of %s says that the webhook was blocked',
  (it) => {
    const watch = watchBlocked();
    expect(watch.wasBlocked(HOOK)).toBe(false);
    report(it);
    expect(watch.wasBlocked(HOOK)).toBe(true);
    watch.dispose();
  },
);

test.each([
  ['https://other.example', 'connect-src'],
  [HOOK, 'img-src'],
  ['inline', 'connect-src'],
])('a report of %s by %s says nothing of the webhook', (uri, directive) => {
  const watch = watchBlocked();
  report(uri, directive);
  expect(watch.wasBlocked(HOOK)).toBe(false);
  watch.dispose();
});

test('once it was let go it hears no more', () => {
  const watch = watchBlocked();
  watch.dispose();
  watch.dispose();
  report(HOOK);
  expect(watch.wasBlocked(HOOK)).toBe(false);
});
