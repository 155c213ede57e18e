import { expect, tag, test } from './fixtures.ts';
import { CLINIC, launcherOf, show } from './stage.ts';

const SORRY = 'This form cannot be used right now';

test('without a webhook a panel opened by keys has focus on the word for it, and Escape closes it', async ({
  page,
  site,
}) => {
  await show({ page, site }, '<p>Some words</p>', tag(`data-template="callback" ${CLINIC}`));
  await launcherOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: SORRY })).toBeFocused();
  await expect(page.getByRole('alert')).toContainText(SORRY);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(launcherOf(page)).toBeFocused();
});

test('without a webhook a form in the page says so and takes no focus', async ({ page, site }) => {
  await show({ page, site }, tag(`data-surface="inline" ${CLINIC}`));
  await expect(page.getByRole('alert')).toContainText(SORRY);
  await expect(page.locator('body')).toBeFocused();
});
