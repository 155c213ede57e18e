import type { Page } from '@playwright/test';
import { withDemo } from './demo-server.ts';
import { expect, test } from './fixtures.ts';
import { SCENES } from './scenes.ts';
import { DESKTOP, PHONE, TOUCH } from './sizes.ts';
import { launcherOf } from './stage.ts';

test.describe.configure({ mode: 'parallel' });

/** Writes `name.width.scheme.png` in both schemes: the whole page, or the window where something floats over it. */
async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0); // nothing keeps its look of hover
  const fullPage = (await page.getByRole('dialog').count()) === 0;
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const path = `screenshots/${name.replaceAll(' ', '-')}.${width}.${colorScheme}.png`;
    await page.screenshot({ path, fullPage, animations: 'disabled' });
  }
}

for (const { viewport, ...device } of [{ viewport: PHONE, ...TOUCH }, { viewport: DESKTOP }]) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport, ...device });

    for (const [name, play] of Object.entries(SCENES)) {
      test(name, async ({ page, site, receiver }) => {
        await play({ page, site, receiver });
        await picture(page, name);
        receiver.release();
      });
    }

    test('the demo', ({ page }) =>
      withDemo(async ({ url }) => {
        await page.goto(url);
        await expect(launcherOf(page)).toBeVisible();
        const inline = page.locator('consult-form[data-config="#consultation"]');
        await inline.scrollIntoViewIfNeeded();
        await expect(inline.locator('form')).toBeVisible();
        await picture(page, 'the demo clinic');
        await page.goto(`${url}/inbox`);
        await expect(page.locator('#state')).toHaveText('Live');
        await picture(page, 'the demo inbox');
      }));
  });
}
