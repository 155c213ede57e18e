import type { Page } from '@playwright/test';
import { contrast } from '../../src/theme/colour.ts';
import { parseComputed } from '../../src/theme/luminance.ts';
import { expect, tag, test } from './fixtures.ts';
import { launcherOf, show, type Stage } from './stage.ts';

/** Shows a launcher over a page of one colour. */
async function begin({ page, site, receiver }: Stage, ground: string, more = ''): Promise<void> {
  const style = `<style>body { background: ${ground} }</style>`;
  await show({ page, site }, '', style + tag(`data-webhook="${receiver.url}" ${more}`));
  await expect(launcherOf(page)).toBeVisible();
}

/** How far some of the launcher's colours stand out from the page, at best. */
const bestContrast = async (page: Page, properties: readonly string[]): Promise<number> => {
  const { ground, colours } = await launcherOf(page).evaluate((launcher, names) => {
    const style = getComputedStyle(launcher);
    return {
      ground: getComputedStyle(document.body).backgroundColor,
      // Of a shadow, the colour stands first.
      colours: names.map((name) => /rgba?\([^)]*\)/.exec(style.getPropertyValue(name))?.[0] ?? ''),
    };
  }, properties);
  const behind = parseComputed(ground) ?? [];
  return Math.max(...colours.map((colour) => contrast(parseComputed(colour) ?? behind, behind)));
};

const GROUNDS = ['#000', '#101418', '#0f3f3f', '#181c1f', '#123', '#4a1d1d', '#5a5a5a', '#fff'];

test('a launcher and its focus ring stand out 3:1 from a page of any colour', async ({
  page,
  site,
  receiver,
}) => {
  for (const ground of GROUNDS) {
    await begin({ page, site, receiver }, ground);
    const edges = ['background-color', 'border-block-start-color'];
    expect(await bestContrast(page, edges), ground).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Tab');
    await expect(launcherOf(page)).toBeFocused();
    const rings = ['outline-color', 'box-shadow'];
    expect(await bestContrast(page, rings), ground).toBeGreaterThanOrEqual(3);
  }
});

test('a launcher in a clinic’s own dark accent stands out from a dark page', async ({
  page,
  site,
  receiver,
}) => {
  await begin({ page, site, receiver }, '#101418', 'data-accent="#2b0a3d"');
  const edges = ['background-color', 'border-block-start-color'];
  expect(await bestContrast(page, edges)).toBeGreaterThanOrEqual(3);
});
