// A launcher that lies over a form of the page hides, by where both are and not by the window's width.
import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { launcherOf, show } from './stage.ts';

const FAR = '<div style="height: 3000px"></div>';
const floating = (url: string): string => tag(`data-webhook="${url}" data-label="Ask us"`);
const form = (url: string, style = ''): string =>
  `<consult-form data-webhook="${url}" style="display: block; ${style}"></consult-form>`;

const submitOf = (page: Page) => page.locator('main [data-action="submit"]');

/** Scrolls as far as the page goes, the form that comes on the way included. */
async function toEnd(page: Page): Promise<void> {
  const scroll = (): void => scrollTo(0, document.documentElement.scrollHeight);
  await page.evaluate(scroll);
  await submitOf(page).evaluate(scroll);
  await expect(submitOf(page)).toBeInViewport({ ratio: 1 });
}

/** What a press at the middle of Submit would reach. */
const atSubmit = (page: Page): Promise<string | undefined> =>
  submitOf(page).evaluate((submit) => {
    const { x, y, width, height } = submit.getBoundingClientRect();
    const root = submit.getRootNode();
    const hit =
      root instanceof ShadowRoot ? root.elementFromPoint(x + width / 2, y + height / 2) : null;
    return hit?.closest('button')?.dataset['action'];
  });

for (const width of [640, 768, 1280]) {
  test.describe(`in a window of ${width} px`, () => {
    test.use({ viewport: { width, height: 700 } });

    test('a launcher does not lie over Submit of a form as wide as the page at its very end', async ({
      page,
      site,
      receiver,
    }) => {
      await show({ page, site }, FAR + form(receiver.url), floating(receiver.url));
      await expect(launcherOf(page)).toBeVisible();
      await toEnd(page);
      await expect(launcherOf(page)).toBeHidden();
      expect(await atSubmit(page)).toBe('submit');
      await page.evaluate(() => scrollTo(0, 0));
      await expect(launcherOf(page)).toBeVisible();
    });
  });
}

test('a launcher stays beside a form that it does not lie over', async ({
  page,
  site,
  receiver,
}) => {
  const narrow = form(receiver.url, 'max-width: 480px');
  await show({ page, site }, FAR + narrow, floating(receiver.url));
  await toEnd(page);
  await expect(launcherOf(page)).toBeVisible();
});

test('a launcher stays while the form above it ends before it begins', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, form(receiver.url) + FAR, floating(receiver.url));
  await page.getByLabel('First name').fill('Ada');
  await expect(launcherOf(page)).toBeHidden();
  await submitOf(page).evaluate((button) => button.scrollIntoView({ block: 'start' }));
  await expect(submitOf(page)).toBeInViewport();
  await expect(launcherOf(page)).toBeVisible();
});

test('a launcher steps aside when the window becomes so narrow that it lies over a form', async ({
  page,
  site,
  receiver,
}) => {
  const narrow = form(receiver.url, 'max-width: 480px');
  await show({ page, site }, FAR + narrow, floating(receiver.url));
  await toEnd(page);
  await page.setViewportSize({ width: 500, height: 700 });
  await toEnd(page);
  await expect(launcherOf(page)).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 700 });
  await expect(launcherOf(page)).toBeVisible();
});
