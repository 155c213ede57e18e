// Whichever one chunk is missing: a lead goes out, or phone and mail show and nothing typed is lost.
import type { Page } from '@playwright/test';
import {
  ASK,
  expectKept,
  expectReachable,
  fillAsk,
  REACHABLE_TAG,
  showConfig,
} from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { THANKS, type Stage } from './stage.ts';

/** Fills and sends the form; where that cannot be, phone and mail show and nothing typed is lost. */
async function sendOrReach(stage: Stage): Promise<void> {
  const { page, receiver } = stage;
  const config = { ...ASK, clinic: undefined };
  const attributes = `data-surface="inline" ${REACHABLE_TAG}`;
  await showConfig(stage, config, { attributes });
  const [question, instead] = [page.getByLabel('First name'), page.locator('[href^="tel:"]')];
  await expect(question.or(instead)).toBeVisible();
  if (await instead.isVisible()) return expectReachable(page);
  await fillAsk(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS).or(instead)).toBeVisible();
  if (receiver.submissions().length === 1) return undefined;
  await expectReachable(page);
  await expectKept(page);
}

test('without any one chunk that it fetches a lead goes out, or phone and mail show beside all answers', async ({
  page,
  context,
  site,
  receiver,
  heard,
}) => {
  test.slow();
  /** What the form fetches on a page of its own, where no module is at hand from before. */
  async function chunksAskedFor(own: Page): Promise<string[]> {
    receiver.reset();
    if (own !== page) own.on('pageerror', (error) => heard.errors.push(error.message));
    const before = site.requests.length;
    await sendOrReach({ page: own, site, receiver });
    await own.waitForLoadState('networkidle');
    const paths = site.requests.slice(before).filter((path) => path.includes('/chunks/'));
    await own.close();
    return paths;
  }

  // What one page has yet to send is none of the next one's.
  await context.addInitScript("localStorage.removeItem('consult-form')");
  const chunks = new Set(await chunksAskedFor(page));
  expect([...chunks].join(' ')).toMatch(/\/widget-.*\/later-/);
  // It grows on the way by what is fetched only where another is missing.
  for (const chunk of chunks) {
    await test.step(`without ${chunk}`, async () => {
      site.breakFiles(new RegExp(`${chunk}$`));
      const asked = await chunksAskedFor(await context.newPage());
      expect(asked, 'it was asked for').toContain(chunk);
      for (const one of asked) chunks.add(one);
    });
  }
});
