import { expect, hostPage, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { hold, LATER } from './hold.ts';
import { CLINIC, launcherOf, type Stage } from './stage.ts';

const OVERDUE_MS = 12_500;
const WORDS = '<p>Some words</p>';

/** A short form that is on its way for longer than anybody likes to wait. */
async function waitLong({ page, site, receiver }: Stage, settings: string): Promise<void> {
  receiver.script([{ hold: true }]);
  await page.clock.install();
  const form = tag(`data-webhook="${receiver.url}" ${CLINIC} ${settings}`);
  site.serve('/', hostPage(WORDS.repeat(9) + form + WORDS.repeat(9)));
  await page.goto(site.url);
  if (!settings) await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  await receiver.posts(1);
  await page.clock.fastForward(OVERDUE_MS);
  await expect(page.getByRole('heading', { name: 'Still sending' })).toBeAttached();
}

for (const { name, settings, width, height } of [
  { name: 'in a sheet', settings: '', width: 360, height: 640 },
  { name: 'in a panel', settings: '', width: 1280, height: 860 },
  { name: 'in the page', settings: 'data-surface="inline"', width: 360, height: 640 },
]) {
  test.describe(`${name} at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the word that sending takes long comes into view and leaves focus alone', async ({
      page,
      site,
      receiver,
    }) => {
      await waitLong({ page, site, receiver }, settings);
      const notice = await page.locator('.notice').boundingBox();
      const bar = await page.locator('.actions').boundingBox();
      if (!notice || !bar) throw new Error('not drawn');
      expect(notice.y).toBeGreaterThanOrEqual(0);
      expect(notice.y + notice.height).toBeLessThanOrEqual(Math.min(bar.y, height));
      await expect(page.locator('[data-action="submit"]')).toBeFocused();
      receiver.release();
    });
  });
}

test('the word that sending takes long counts from the press, whatever was still loading then', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ hold: true }]);
  await page.clock.install();
  const release = await hold(page, LATER);
  const settings = `data-webhook="${receiver.url}" ${CLINIC} data-surface="inline"`;
  site.serve('/', hostPage(tag(settings)));
  await page.goto(site.url);
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText('Sending…')).toBeVisible();
  await page.clock.fastForward(8000);
  release();
  await receiver.posts(1);
  await page.clock.fastForward(4500);
  await expect(page.getByRole('heading', { name: 'Still sending' })).toBeVisible();
  receiver.release();
});
