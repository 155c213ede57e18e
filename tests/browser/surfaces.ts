import type { Page } from '@playwright/test';
import { expect, tag } from './fixtures.ts';
import { BOTH_SCHEMES, CLINIC, launcherOf, show, type Stage } from './stage.ts';

export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };
export const SIZES = [WIDE, PHONE];

export const LONG_PAGE =
  '<p id="first">Some words</p><div style="height: 3000px"></div><p>The end</p>';

export const panelOf = (page: Page) => page.locator('[part="surface"]');

/** Opens a form by its launcher, on a page that is longer than its window. */
export async function open(stage: Stage, surface: string, body = ''): Promise<void> {
  const { page, receiver } = stage;
  const source = body ? 'data-config="#form" data-label="Ask us"' : '';
  const settings = `data-webhook="${receiver.url}" data-surface="${surface}" ${CLINIC} ${source}`;
  await show(stage, body + LONG_PAGE, BOTH_SCHEMES + tag(settings));
  await expect(launcherOf(page)).toBeVisible();
  // Not at its end, nor at its beginning: it could go either way.
  await page.evaluate('scrollTo(0, 400)');
  await launcherOf(page).click();
  await expect(page.getByLabel('First name')).toBeFocused();
}

/** Where the panel is once it has come to rest. */
export async function restingBox(page: Page) {
  await panelOf(page).evaluate((panel) =>
    Promise.all(panel.getAnimations().map(({ finished }) => finished)),
  );
  const box = await panelOf(page).boundingBox();
  if (!box) throw new Error('the panel is not drawn');
  return { ...box, end: box.x + box.width, foot: box.y + box.height };
}

/** A press of the mouse from one point to another. */
export async function drag(
  page: Page,
  from: [number, number],
  to: [number, number],
): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to);
  await page.mouse.up();
}

/** Waits until a press is no longer the second half of the one that opened the form. */
export const settle = (page: Page): Promise<void> => page.clock.fastForward(600);

export const whereIs = (page: Page): Promise<unknown> => page.evaluate('[scrollX, scrollY]');
