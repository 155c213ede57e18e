// Sheets over a phone's page: its keyboard, its fingers, and pages that are zoomed to its size.
import type { Page } from '@playwright/test';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { focused } from './focus.ts';
import { show, THANKS } from './stage.ts';
import { open, panelOf, PHONE, restingBox, settle, whereIs } from './surfaces.ts';

test.describe.configure({ mode: 'parallel' });

/** What a keyboard does to a phone's window: less of it is seen, and the page is none the wiser. */
async function raiseKeyboard(page: Page, height: number): Promise<void> {
  await page.evaluate((left) => {
    const { visualViewport } = window;
    if (!visualViewport) throw new Error('no visual viewport');
    Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => left });
    visualViewport.dispatchEvent(new Event('resize'));
  }, height);
}

/** Whether the focused control stands whole between the panel's bar and its buttons. */
const isClear = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('consult-form')?.shadowRoot;
    const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect();
    const field = boxOf(root?.activeElement);
    const [bar, actions] = ['.bar', '.actions'].map((name) => boxOf(root?.querySelector(name)));
    const foot = Math.min(actions?.top ?? 0, visualViewport?.height ?? 0);
    return field !== undefined && field.top >= (bar?.bottom ?? 0) && field.bottom <= foot;
  });

/** What a phone's notch, its rounded corners and its bar below take of the window. */
const INSETS = { top: 44, right: 30, bottom: 34, left: 24 };

/** Which of these, in the form, are not whole within what the phone leaves. */
const outsideInsets = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate(
    ({ insets, names }) =>
      names.filter((name) => {
        const element = document.querySelector('consult-form')?.shadowRoot?.querySelector(name);
        const box = element?.getBoundingClientRect();
        const isWhole =
          box &&
          box.top >= insets.top &&
          box.left >= insets.left &&
          box.right <= innerWidth - insets.right &&
          box.bottom <= innerHeight - insets.bottom;
        return !isWhole;
      }),
    { insets: INSETS, names: selectors },
  );

/** A finger that is drawn along: gestures of a protocol tell a page of no moves. */
async function touching(page: Page): Promise<(from: number, by: number) => Promise<void>> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...y: number[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y.map((at) => ({ x: 180, y: at })),
    });
  return async (from, by) => {
    await touch('touchStart', from);
    for (let at = 1; at <= 10; at += 1) await touch('touchMove', from + (by * at) / 10);
    await touch('touchEnd');
  };
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('a launcher, a sheet and its button keep clear of a notch, of round corners and of the bar below', async ({
    page,
    site,
    receiver,
  }) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setSafeAreaInsetsOverride', { insets: INSETS });
    for (const surface of ['popover', 'drawer']) {
      await open({ page, site, receiver }, surface);
      await restingBox(page);
      const all = ['[data-action="open"]', '[data-action="close"]', 'h2', 'input'];
      expect(await outsideInsets(page, [...all, '[data-action="submit"]']), surface).toEqual([]);
      // What is drawn behind them goes to the edges.
      expect(await restingBox(page)).toMatchObject({ x: 0, width: 360, foot: 740 });
    }
    const label = 'Ask us whatever you would like to know about a treatment and what it costs';
    await show({ page, site }, tag(`data-test data-label="${label}"`));
    await page.getByRole('button', { name: label }).waitFor();
    expect(await outsideInsets(page, ['[data-action="open"]'])).toEqual([]);
  });

  test('a drawer is a sheet from the bottom, and leaves something of the page in sight', async ({
    page,
    site,
    receiver,
  }) => {
    await page.clock.install();
    await open({ page, site, receiver }, 'drawer');
    const { x, y, width, foot } = await restingBox(page);
    expect([x, width, foot]).toEqual([0, 360, 740]);
    expect(y).toBeGreaterThanOrEqual(Math.floor(740 * 0.08));
    await settle(page);
    await page.touchscreen.tap(180, 20);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  for (const surface of ['popover', 'dialog', 'drawer']) {
    test(`the keyboard covers neither the field nor the button of a ${surface}`, async ({
      page,
      site,
      receiver,
    }) => {
      await open({ page, site, receiver }, surface);
      await restingBox(page);
      const last = page.getByLabel('Anything we should know?');
      // Its place in a sheet as high as the window is where the keyboard comes up.
      await last.focus();
      await raiseKeyboard(page, 400);
      const { y, foot } = await restingBox(page);
      expect([y, foot]).toEqual([0, 400]);
      await expect.poll(() => isClear(page)).toBe(true);
      const submit = await page.locator('[data-action="submit"]').boundingBox();
      expect((submit?.y ?? 0) + (submit?.height ?? 0)).toBeLessThanOrEqual(400);
      await raiseKeyboard(page, 740);
      expect((await restingBox(page)).foot).toBe(740);
      await expect(last).toBeFocused();
    });
  }

  test('a finger moves the questions of a sheet, and never the page behind it', async ({
    page,
    site,
    receiver,
  }) => {
    await open({ page, site, receiver }, 'drawer');
    const { y } = await restingBox(page);
    const swipe = await touching(page);
    const scrolled = () =>
      panelOf(page).evaluate((panel) => panel.querySelector('.scroll')?.scrollTop ?? -1);
    // The page beside it, its bar, and its questions, also past their end.
    for (const from of [30, y + 24]) for (const by of [200, -200]) await swipe(from, by);
    expect(await scrolled()).toBe(0);
    await swipe(400, -200);
    expect(await scrolled()).toBeGreaterThan(100);
    for (const by of [-300, -300, -300, 300, 300, 300, 300, 300]) await swipe(400, by);
    expect(await whereIs(page)).toEqual([0, 400]);
  });
});

for (const surface of ['dialog', 'drawer'] as const) {
  test(`a ${surface} on a page that is zoomed to 200 and 400 percent can be filled and sent`, async ({
    page,
    site,
    receiver,
  }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await open({ page, site, receiver }, surface);
    await expect(page.locator('[data-action="submit"]')).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 320, height: 200 });
    for (const label of ['First name', 'Phone number', 'Anything we should know?']) {
      await page.getByLabel(label).focus();
      // The panel takes the measure of a window that has just changed a moment later.
      await expect.poll(() => focused(page), label).toMatchObject({ isSeen: true });
    }
    await fillCallback(page);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeInViewport();
  });
}
