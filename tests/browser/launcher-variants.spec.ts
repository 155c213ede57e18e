// A launcher that is a tab at the window's side, or none: where it stands, and where its panel does.
import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { expectAccessible } from './accessible.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { BOTH_SCHEMES, callFace, configScript, launcherOf, show, type Stage } from './stage.ts';

const FAR = '<div style="height: 3000px"></div>';
const RTL = "<script>document.documentElement.dir = 'rtl';</script>";

interface More {
  /** By which the tag may draw a pill before the config is read. */
  attributes?: string;
  head?: string;
}

/** A form by config, with such a launcher. */
async function showLauncher(stage: Stage, launcher: object, more: More = {}): Promise<void> {
  const { attributes = '', head = '' } = more;
  const config = configScript('form', { surface: { kind: 'popover', launcher } });
  const settings = `data-webhook="${stage.receiver.url}" data-config="#form" ${attributes}`;
  await show(stage, FAR + config + tag(settings), head);
}

/** Pixels from the launcher to the sides of the window, and from its middle to the window's. */
async function placeOf(page: Page) {
  await expect(launcherOf(page)).toBeVisible();
  return launcherOf(page).evaluate((button) => {
    const { left, right, top, bottom, width, height } = button.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const off = Math.round(Math.abs((top + bottom) / 2 - clientHeight / 2));
    return { left, right: clientWidth - right, off, bottom: clientHeight - bottom, width, height };
  });
}

for (const width of [360, 1280]) {
  test.describe(`in a window of ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('a tab stands upright at the end of a line, half-way up, wide enough for a finger', async ({
      page,
      site,
      receiver,
    }) => {
      const head = BOTH_SCHEMES;
      const launcher = { kind: 'tab', label: 'Free consultation' };
      await showLauncher({ page, site, receiver }, launcher, { head });
      const place = await placeOf(page);
      expect(place).toMatchObject({ right: 0, off: 0 });
      expect(place.width).toBeGreaterThanOrEqual(44);
      expect(place.height).toBeGreaterThan(2 * place.width);
      await expectAccessible(page, { width, height: 740 });
    });
  });
}

test('a tab at the start, or from right to left, stands at the other side, as far up as its offset says', async ({
  page,
  site,
  receiver,
}) => {
  await showLauncher({ page, site, receiver }, { kind: 'tab', corner: 'start', offset: [4, 120] });
  expect(await placeOf(page)).toMatchObject({ left: 4, bottom: 120 });
  await showLauncher({ page, site, receiver }, { kind: 'tab' }, { head: RTL });
  expect(await placeOf(page)).toMatchObject({ left: 0, off: 0 });
});

test('a tab with more words than the window is high stays inside it', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 800, height: 400 });
  const label = 'Ask us about a free consultation for scalp micropigmentation, today or tomorrow';
  await showLauncher({ page, site, receiver }, { kind: 'tab', label });
  const box = await launcherOf(page).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(400);
});

test('the panel of a tab opens beside it and inside the window', async ({
  page,
  site,
  receiver,
}) => {
  const config = configScript('form', { surface: { launcher: { kind: 'tab' } } });
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, config + tag(settings));
  await launcherOf(page).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  const launcher = await launcherOf(page).boundingBox();
  await expect
    .poll(async () => {
      const box = await panel.boundingBox();
      return Math.round((box?.x ?? 0) + (box?.width ?? 0));
    })
    .toBe(Math.round(launcher?.x ?? 0) - 12);
  const box = await panel.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(16);
  expect(box?.height).toBeGreaterThan(500);
  await expect(page.locator('[data-action="submit"]')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(launcherOf(page)).toBeFocused();
});

for (const kind of ['tab', 'none']) {
  test(`a launcher that is to be ${kind} shifts nothing, though its tag has words for one`, async ({
    page,
    site,
    receiver,
  }) => {
    await watchShifts(page);
    const attributes = 'data-surface="popover" data-label="Ask us"';
    await showLauncher({ page, site, receiver }, { kind }, { attributes });
    await callFace(page, 'open');
    await expect(page.getByRole('dialog')).toBeVisible();
    await callFace(page, 'close');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    if (kind === 'tab') expect(await placeOf(page)).toMatchObject({ right: 0, off: 0 });
    else await expect(launcherOf(page)).toHaveCount(0);
    expect(await shiftsOf(page)).toEqual([]);
  });
}
