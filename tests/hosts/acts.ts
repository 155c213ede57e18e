// What a visitor or a browser does to a page, written as `verb rest` in `host.json`.
import type { FrameLocator, Page } from '@playwright/test';

/** Where it is done: the page, and what holds its elements (its frame, or the page itself). */
export interface Ground {
  page: Page;
  within: Page | FrameLocator;
}

type Act = (ground: Ground, rest: string) => Promise<unknown>;

const ACTS = new Map<string, Act>([
  ['click', ({ within }, selector) => within.locator(selector).click()],
  // As a script of the page would, whatever lies over it.
  ['call', ({ within }, selector) => within.locator(selector).dispatchEvent('click')],
  ['hover', ({ within }, selector) => within.locator(selector).hover()],
  ['scroll-to', ({ within }, selector) => within.locator(selector).scrollIntoViewIfNeeded()],
  ['await', ({ within }, selector) => within.locator(selector).waitFor({ state: 'attached' })],
  ['press', ({ page }, key) => page.keyboard.press(key)],
  // As it is laid out for paper, which is what printing does to a page that is on the screen.
  [
    'print',
    async ({ page }) => {
      await page.pdf();
    },
  ],
  // To another page and back by the browser's own button.
  [
    'away-and-back',
    async ({ page }) => {
      await page.goto(new URL('/away', page.url()).href);
      await page.goBack();
    },
  ],
]);

export async function perform(ground: Ground, acts: readonly string[] = []): Promise<void> {
  for (const line of acts) {
    const [verb = '', ...rest] = line.split(' ');
    const act = ACTS.get(verb);
    if (!act) throw new Error(`'${verb}' is no act`);
    await act(ground, rest.join(' '));
  }
}
