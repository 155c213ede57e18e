import { withEnds } from '../browser/fixtures.ts';
import { startFarAway } from './far-away.ts';
import { startWebKit, type WebKitDriver } from './webkit-driver.ts';
import { startPage, type WebKitPage } from './webkit-page.ts';

export { expect } from '../browser/fixtures.ts';

/** `test` with a page in a session of its own, so that nothing is kept from one test to the next. */
export const test = withEnds.extend<
  { driver: WebKitDriver; webkit: WebKitPage },
  { farAway: string }
>({
  // One that has just ended a session may hang at the next.
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from this pattern
  driver: async ({}, use) => {
    const driver = await startWebKit();
    await use(driver);
    await driver.stop();
  },
  farAway: [
    async ({ workerSite, workerReceiver }, use) => {
      const far = await startFarAway({ site: workerSite.url, webhook: workerReceiver.url });
      await use(far.address);
      await far.close();
    },
    { scope: 'worker' },
  ],
  webkit: async ({ driver, farAway }, use) => {
    const page = await startPage({ driver: driver.url, proxy: farAway });
    await page.resize(1000, 900);
    await use(page);
    await page.close();
  },
});
