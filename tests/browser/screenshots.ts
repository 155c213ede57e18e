import type { Locator, Page } from '@playwright/test';
import { TEMPLATES } from '../../src/model/templates.ts';
import { withDemo } from './demo-server.ts';
import { expect, test } from './fixtures.ts';
import { showGallery } from './gallery.ts';
import { SCENES } from './scenes.ts';
import { DESKTOP, PHONE, TOUCH } from './sizes.ts';
import { launcherOf } from './stage.ts';

test.describe.configure({ mode: 'parallel' });

/** Views of the gallery. */
const GALLERY = [
  'state=empty',
  'state=filled',
  'state=fault',
  'state=sending',
  'kind=price guide',
  'kind=proof blocks',
];

/**
 * Writes `name.width.scheme.png` in both schemes: the part given, else the whole page, or the
 * window where something floats over it.
 */
async function picture(page: Page, name: string, part?: Locator): Promise<void> {
  await page.mouse.move(0, 0); // nothing keeps its look of hover
  const fullPage = (await page.getByRole('dialog').count()) === 0;
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const path = `screenshots/${name.replaceAll(' ', '-')}.${width}.${colorScheme}.png`;
    if (part) await part.screenshot({ path, animations: 'disabled' });
    else await page.screenshot({ path, fullPage, animations: 'disabled' });
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

    for (const template of TEMPLATES) {
      test(`${template}, first and last step`, ({ page }) =>
        withDemo(async ({ url }) => {
          for (const step of ['first', 'last']) {
            await showGallery(page, url, `template=${template}&step=${step}`);
            await picture(page, `${template} ${step} step`, page.locator('#stage'));
          }
        }));
    }

    for (const view of GALLERY) {
      test(`the gallery, ${view}`, ({ page }) =>
        withDemo(async ({ url }) => {
          await showGallery(page, url, view);
          await picture(page, `the gallery ${view.replaceAll(/\W/g, ' ')}`);
        }));
    }

    test('the price inquiry of the demo', ({ page }) =>
      withDemo(async ({ url }) => {
        await page.goto(url);
        const prices = page.locator('#prices');
        await prices.scrollIntoViewIfNeeded();
        await prices.getByLabel('Thinning all over').check();
        await prices.getByLabel('Full top').check();
        await prices.getByLabel('Yes', { exact: true }).check();
        await expect(prices.locator('[part="price"]')).toContainText('$');
        await picture(page, 'the demo prices', prices);
      }));

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
