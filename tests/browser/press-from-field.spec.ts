// A press that takes focus from a field with a bad answer: what it meant stays under it.
import type { Page } from '@playwright/test';
import { expect, hostPage, tag, test } from './fixtures.ts';
import { DESKTOP, PHONE, TOUCH } from './sizes.ts';
import type { Stage } from './stage.ts';

async function open({ page, site, receiver }: Stage): Promise<void> {
  const form = tag(`data-surface="inline" data-webhook="${receiver.url}"`);
  site.serve('/', hostPage(`${form}<p><a href="#read">Read on</a></p>`));
  await page.goto(site.url);
  // What judges answers has come, and would blame this one.
  await page.getByLabel('Phone number').fill('12');
  await page.getByLabel('Phone number').blur();
  await expect(error(page)).toBeVisible();
  await page.getByLabel('Phone number').pressSequentially('3');
  await expect(error(page)).toHaveCount(0);
}

const error = (page: Page) => page.locator('[part="error"]');

async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const what = page.getByText(words, { exact: true });
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error(`'${words}' does not show`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('by mouse', () => {
  test.use({ viewport: DESKTOP });

  test('a choice is taken, and the field is blamed once the button is let go', async ({
    page,
    site,
    receiver,
  }) => {
    await open({ page, site, receiver });
    const { x, y } = await middleOf(page, 'Evening');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await expect(page.getByLabel('Phone number')).not.toBeFocused();
    // However long it is held.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await expect(error(page)).toHaveCount(0);
    await page.mouse.up();
    await expect(page.getByLabel('Evening')).toBeChecked();
    await expect(error(page)).toBeVisible();
  });

  test('so is a link of the page below the form', async ({ page, site, receiver }) => {
    await open({ page, site, receiver });
    const { x, y } = await middleOf(page, 'Read on');
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/#read$/);
    await expect(error(page)).toBeVisible();
  });

  test('a press that is let go elsewhere leaves the field too', async ({
    page,
    site,
    receiver,
  }) => {
    await open({ page, site, receiver });
    const { x, y } = await middleOf(page, 'Evening');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(2, 2);
    await page.mouse.up();
    await expect(error(page)).toBeVisible();
  });
});

test.describe('by touch', () => {
  test.use({ viewport: PHONE, ...TOUCH });

  test('a choice is taken, and the field is blamed', async ({ page, site, receiver }) => {
    await open({ page, site, receiver });
    const { x, y } = await middleOf(page, 'Evening');
    await page.touchscreen.tap(x, y);
    await expect(page.getByLabel('Evening')).toBeChecked();
    await expect(error(page)).toBeVisible();
  });
});
