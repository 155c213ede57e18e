// Windows so low that bar and buttons leave little of the questions: zoomed pages, phones on their side.
import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { focused, type Stop } from './focus.ts';
import { launcherOf, show, type Stage } from './stage.ts';
import { LONG_PAGE, restingBox, whereIs } from './surfaces.ts';

test.describe.configure({ mode: 'parallel' });

/** A page that keeps what it scrolls to clear of a header of its own. */
const HEADER = '<style>html { scroll-padding: 150px }</style>';

/** Opens a form from the keyboard, on a page that is longer than its window. */
async function openByKeys(stage: Stage, surface: string, template: string): Promise<void> {
  const { page, receiver } = stage;
  const settings = `data-surface="${surface}" data-template="${template}"`;
  await show(stage, HEADER + LONG_PAGE, tag(`data-webhook="${receiver.url}" ${settings}`));
  await expect(launcherOf(page)).toBeVisible();
  await page.evaluate('scrollTo(0, 400)');
  await launcherOf(page).press('Enter');
  await expect(page.locator('[part="surface"] :focus')).toBeAttached();
  await restingBox(page);
}

/** How many pixels of what has focus, or of its card, stand between the panel's bar and its buttons. */
const clearOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.querySelector('consult-form')?.shadowRoot;
    const boxOf = (element: Element | null | undefined) => {
      if (!element) throw new Error('it is not there');
      return element.getBoundingClientRect();
    };
    const { top, bottom } = boxOf(root?.activeElement);
    const [bar, scroll, actions] = ['.bar', '.scroll', '.actions'].map((name) =>
      boxOf(root?.querySelector(name)),
    );
    const end = Math.min(bottom, actions?.top ?? 0, scroll?.bottom ?? 0, innerHeight);
    return end - Math.max(top, bar?.bottom ?? 0);
  });

/** Presses Tab until focus leaves the questions by the last button. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (!/^(submit|next)$/.test(stops.at(-1)?.name ?? '')) {
    if (stops.length > 60) throw new Error('focus never comes to the buttons');
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  return stops;
}

for (const { width, height, isPhone } of [
  { width: 640, height: 320, isPhone: true },
  { width: 640, height: 400, isPhone: false },
  { width: 683, height: 384, isPhone: false },
]) {
  test.describe(`${isPhone ? 'on a phone' : 'in a window'} of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: isPhone, isMobile: isPhone });

    for (const surface of ['popover', 'dialog', 'drawer']) {
      for (const template of ['callback', 'smp-consultation']) {
        test(`what has focus as a ${surface} of ${template} comes up is in sight, Tab goes to nothing under its buttons, and the page stays`, async ({
          page,
          site,
          receiver,
        }) => {
          await openByKeys({ page, site, receiver }, surface, template);
          await expect.poll(() => clearOf(page)).toBeGreaterThanOrEqual(44);
          expect(await whereIs(page)).toEqual([0, 400]);
          const stops = await stopsOf(page);
          expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
          expect(await whereIs(page)).toEqual([0, 400]);
        });
      }
    }
  });
}
