import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { hold, LATER } from './hold.ts';
import { CLINIC, launcherOf, show, THANKS, type Stage } from './stage.ts';

const REFUSED = 'Your request was not accepted';

/** A form that was closed while its submission was on its way. */
async function leave({ page, site, receiver }: Stage, status: number): Promise<void> {
  receiver.script([{ hold: true, status }]);
  const settings = `data-webhook="${receiver.url}" ${CLINIC}`;
  await show({ page, site }, '<label>Search <input id="search"></label>', tag(settings));
  await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  await receiver.posts(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const viewport of [
  { width: 1280, height: 860 },
  { width: 360, height: 640 },
]) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('a closed form comes up again with the word that it was not delivered', async ({
      page,
      site,
      receiver,
    }) => {
      await leave({ page, site, receiver }, 400);
      receiver.release();
      await expect(page.getByRole('dialog').getByRole('heading', { name: REFUSED })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(launcherOf(page)).toBeFocused();
    });

    test('a form that is opened while it is being sent has focus on what says so', async ({
      page,
      site,
      receiver,
    }) => {
      await leave({ page, site, receiver }, 200);
      await launcherOf(page).press('Enter');
      await expect(page.getByRole('button', { name: 'Sending…' })).toBeFocused();
      receiver.release();
      await expect(page.getByRole('heading', { name: THANKS })).toBeFocused();
    });
  });
}

test('a closed form comes up again without taking focus from the page’s own field', async ({
  page,
  site,
  receiver,
}) => {
  await leave({ page, site, receiver }, 400);
  await page.locator('#search').focus();
  receiver.release();
  await expect(page.getByRole('dialog').getByRole('heading', { name: REFUSED })).toBeVisible();
  await expect(page.locator('#search')).toBeFocused();
});

test('a closed form that is still being sent after twelve seconds says so, without taking focus, and again only once there is an outcome', async ({
  page,
  site,
  receiver,
}) => {
  await page.clock.install();
  await leave({ page, site, receiver }, 400);
  await page.locator('#search').focus();
  await page.clock.runFor(9000);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.clock.runFor(3500);
  const notice = page.getByRole('dialog').getByRole('heading', { name: 'Still sending' });
  await expect(notice).toBeInViewport();
  await expect(page.locator('#search')).toBeFocused();
  await act(page, 'close');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.clock.runFor(5000);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  receiver.release();
  await expect(page.getByRole('dialog').locator('[part="outcome"]')).toBeVisible();
});

test('a closed form that was delivered stays closed', async ({ page, site, receiver }) => {
  await leave({ page, site, receiver }, 200);
  receiver.release();
  await expect(page.locator('consult-form')).toHaveAttribute('data-state', 'delivered');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a form that was closed before its answers could be judged comes up again with what is at fault', async ({
  page,
  site,
  receiver,
}) => {
  const release = await hold(page, LATER);
  const settings = `data-webhook="${receiver.url}" ${CLINIC}`;
  await show({ page, site }, '', tag(settings));
  await launcherOf(page).click();
  await act(page, 'submit');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  const summary = page.getByRole('dialog').locator('[part="error-summary"]');
  await expect(summary.getByRole('heading')).toBeFocused();
  expect(receiver.submissions()).toEqual([]);
});

test('a form closed before its rules came shows what is at fault, and leaves focus where it is', async ({
  page,
  site,
  receiver,
}) => {
  const release = await hold(page, LATER);
  const body = '<label>Search <input id="search"></label>';
  await show({ page, site }, body, tag(`data-webhook="${receiver.url}" ${CLINIC}`));
  await launcherOf(page).click();
  await act(page, 'submit');
  await page.keyboard.press('Escape');
  await page.getByLabel('Search').focus();
  release();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.keyboard.type('hair');
  await expect(page.getByLabel('Search')).toHaveValue('hair');
});
