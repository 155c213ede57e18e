// Whichever one chunk is missing: a lead goes out, or phone and mail show and nothing typed is lost.
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
  browser,
  site,
  receiver,
  heard,
}) => {
  test.slow();
  /** What a visitor's first page fetches, in a browser whose storage says that something is yet to be sent. */
  async function chunksAskedFor(): Promise<string[]> {
    receiver.reset();
    const context = await browser.newContext();
    await context.addInitScript("localStorage.setItem('consult-form', '1')");
    const page = await context.newPage();
    page.on('pageerror', (error) => heard.errors.push(error.message));
    const before = site.requests.length;
    await sendOrReach({ page, site, receiver });
    await page.waitForLoadState('networkidle');
    const paths = site.requests.slice(before).filter((path) => path.includes('/chunks/'));
    await context.close();
    return paths;
  }

  const chunks = new Set(await chunksAskedFor());
  expect([...chunks].join(' ')).toMatch(/\/visit-.*\/later-/);
  // It grows on the way by what is fetched only where another is missing.
  for (const chunk of chunks) {
    await test.step(`without ${chunk}`, async () => {
      site.breakFiles(new RegExp(`${chunk}$`));
      const asked = await chunksAskedFor();
      expect(asked, 'it was asked for').toContain(chunk);
      for (const one of asked) chunks.add(one);
    });
  }
});
