import { expect, tag, test } from './fixtures.ts';
import { show, type Stage } from './stage.ts';

const UPRIGHT = { width: 360, height: 740 };
const ASLANT = { width: 740, height: 360 };

test.use({ viewport: UPRIGHT });

/** A form in the page, in view and begun, and a launcher that has stepped aside for it. */
async function begin({ page, site, receiver }: Stage) {
  const inline = `<div style="max-width: 360px">${tag(`data-webhook="${receiver.url}" data-surface="inline"`)}</div>`;
  const floating = tag(`data-webhook="${receiver.url}" data-label="Write to us"`);
  await show({ page, site }, inline + floating);
  await page.getByLabel('First name').fill('Ada');
  const launcher = page.locator('[data-action="open"]');
  await expect(launcher).toBeHidden();
  return launcher;
}

test('a launcher comes back when a phone is turned and there is room beside the form', async ({
  page,
  site,
  receiver,
}) => {
  const launcher = await begin({ page, site, receiver });
  await page.setViewportSize(ASLANT);
  await expect(launcher).toBeVisible();
  await page.setViewportSize(UPRIGHT);
  await expect(launcher).toBeHidden();
});
