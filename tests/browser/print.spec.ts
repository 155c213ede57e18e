// A page on paper, with a form open over it.
import { expect, test } from './fixtures.ts';
import { launcherOf } from './stage.ts';
import { open, panelOf, PHONE, restingBox, whereIs, WIDE } from './surfaces.ts';

test.describe.configure({ mode: 'parallel' });

for (const viewport of [WIDE, PHONE]) {
  for (const surface of ['popover', 'dialog', 'drawer']) {
    test(`a ${surface} that is open at ${viewport.width} by ${viewport.height} is not printed, nor is what lies behind it, and all is as before on the screen`, async ({
      page,
      site,
      receiver,
    }) => {
      await page.setViewportSize(viewport);
      await open({ page, site, receiver }, surface);
      await page.keyboard.type('Ada');
      await restingBox(page);
      await page.emulateMedia({ media: 'print' });
      await expect(panelOf(page)).toBeHidden();
      await expect(launcherOf(page)).toBeHidden();
      const opened = await page.screenshot();
      await page.locator('consult-form').evaluate((form) => form.setAttribute('hidden', ''));
      expect(opened.equals(await page.screenshot()), 'only the page is drawn').toBe(true);
      await page.locator('consult-form').evaluate((form) => form.removeAttribute('hidden'));
      await page.emulateMedia({ media: 'screen' });
      await expect(panelOf(page)).toBeVisible();
      await expect(page.getByLabel('First name')).toHaveValue('Ada');
      expect(await whereIs(page)).toEqual([0, 400]);
    });
  }
}

for (const surface of ['popover', 'dialog', 'drawer']) {
  test(`printing a page leaves focus where it is in a ${surface}`, async ({
    page,
    site,
    receiver,
  }) => {
    await open({ page, site, receiver }, surface);
    await page.pdf();
    await page.keyboard.type('Ada');
    await expect(page.getByLabel('First name')).toHaveValue('Ada');
    expect(await whereIs(page)).toEqual([0, 400]);
  });
}
