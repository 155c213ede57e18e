import { hostPage } from './fixtures.ts';
import type { Stage } from './stage.ts';

/** Opens a page under this policy; the answer lists the violations that the page has seen. */
export async function showUnder(
  { page, site }: Pick<Stage, 'page' | 'site'>,
  policy: string,
  body: string,
): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'violations', seen);
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const headers = { 'content-security-policy': policy };
  site.serve('/', { headers, body: hostPage(body) });
  await page.goto(site.url);
  return () => page.evaluate(() => Reflect.get(window, 'violations'));
}
