import type { Page } from '@playwright/test';
import { expect, hostPage, tag, test } from './fixtures.ts';
import { act, fillCallback, fillHair, fillWishes } from './fill.ts';
import { CLINIC, launcherOf, show, type Stage } from './stage.ts';

const HEADER = 64;
const STICKY = `<header style="position:sticky;top:0;height:${HEADER}px;background:#ccc;z-index:9">Menu</header>`;
const WORDS = '<p>Some words</p>';

/** A form in a page whose header stays at the top of the window. */
async function open({ page, site, receiver }: Stage, template: string): Promise<void> {
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-template="${template}"`;
  const form = tag(`${settings} ${CLINIC}`);
  site.serve('/', hostPage(STICKY + WORDS.repeat(9) + form + WORDS.repeat(30)));
  await page.goto(site.url);
  await expect(page.locator('form')).toBeVisible();
}

/** What shows of an element between the page's header and the window's end, in full or not. */
const isWhole = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element, header) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= header && bottom <= innerHeight;
  }, HEADER);

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1280, height: 860 },
]) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('a step arrives with the line above its heading, clear of the page’s header', async ({
      page,
      site,
      receiver,
    }) => {
      await open({ page, site, receiver }, 'smp-consultation');
      await fillHair(page);
      await act(page, 'next');
      await expect(page.getByRole('heading', { name: 'What you have in mind' })).toBeFocused();
      expect(await isWhole(page, '.progress')).toBe(true);
      expect(await isWhole(page, '[data-step] .title')).toBe(true);
    });

    test('an outcome arrives with its drawing and its heading', async ({
      page,
      site,
      receiver,
    }) => {
      receiver.script([400]);
      await open({ page, site, receiver }, 'callback');
      await fillCallback(page);
      await act(page, 'submit');
      await expect(page.getByRole('heading', { name: 'was not accepted' })).toBeFocused();
      expect(await isWhole(page, '.badge')).toBe(true);
      expect(await isWhole(page, '.outcome .title')).toBe(true);
    });

    test('the list of faults arrives from its edge on', async ({ page, site, receiver }) => {
      await open({ page, site, receiver }, 'callback');
      await act(page, 'submit');
      await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeFocused();
      const { top, end } = await page
        .locator('.summary')
        .evaluate((box) => ({ top: box.getBoundingClientRect().top, end: innerHeight }));
      expect(top).toBeGreaterThanOrEqual(HEADER);
      expect(top).toBeLessThan(end - 200);
    });

    test('in a panel a step arrives with the line above its heading', async ({
      page,
      site,
      receiver,
    }) => {
      const settings = `data-webhook="${receiver.url}" data-template="smp-consultation"`;
      await show({ page, site }, tag(settings));
      await launcherOf(page).click();
      await fillHair(page);
      await act(page, 'next');
      await fillWishes(page);
      await act(page, 'next');
      await expect(page.getByRole('heading', { name: 'How we reach you' })).toBeFocused();
      const gap = await page.locator('.progress').evaluate((line) => {
        const bar = line.closest('.panel')?.querySelector('.bar');
        return line.getBoundingClientRect().top - (bar?.getBoundingClientRect().bottom ?? 0);
      });
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(100);
    });
  });
}
