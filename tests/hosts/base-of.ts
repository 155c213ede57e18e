import type { Stage } from '../browser/stage.ts';
import { FAR_WEBHOOK } from './lay-host.ts';
import type { Host } from './read-hosts.ts';

/** Where a host page's site answers; one with an origin of its own is led to it, and its webhook to the receiver. */
export async function baseOf({ page, site, receiver }: Stage, host: Host): Promise<string> {
  if (!host.origin) return site.url;
  await page.route(`${host.origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ response: await route.fetch({ url: site.url + pathname }) });
  });
  await page.route(FAR_WEBHOOK, async (route) =>
    route.fulfill({ response: await route.fetch({ url: receiver.url }) }),
  );
  return host.origin;
}
