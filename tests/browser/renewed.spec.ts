// Which element goes on with a form whose own was taken away, and what of that stays behind.
import { expect, tag, test } from './fixtures.ts';
import { callFace, launcherOf, renderAnew, show } from './stage.ts';

test('calls that name a form by its id mean the one on the page, not one that a router took away', async ({
  page,
  site,
  receiver,
}) => {
  const element = `<consult-form id="ask" data-surface="popover" data-webhook="${receiver.url}"></consult-form>`;
  await show({ page, site }, element, tag(''));
  await expect(launcherOf(page)).toBeVisible();
  await renderAnew(page, element);
  await callFace(page, 'prefill', { first_name: 'Ada' }, 'ask');
  await launcherOf(page).click();
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
  await callFace(page, 'destroy', 'ask');
  await expect(page.getByLabel('First name')).toHaveCount(0);
});

test('a form with an answer, in a body that is rendered anew thirty times, leaves nothing behind', async ({
  page,
  site,
}) => {
  const element = '<consult-form data-webhook="/lead"></consult-form>';
  await show({ page, site }, element, tag(''));
  await page.getByLabel('First name').fill('Ada');
  const cdp = await page.context().newCDPSession(page);
  /** Each time once all of the form is there. */
  async function swap(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      await renderAnew(page, element);
      await expect(page.getByLabel('First name')).toHaveValue('Ada');
      // The last that comes of it: what judges and sends has looks of its own.
      await page.waitForFunction(() => {
        const sheets = document.querySelector('consult-form')?.shadowRoot?.adoptedStyleSheets;
        return (sheets?.length ?? 0) > 3;
      });
    }
  }
  async function nodes(): Promise<number> {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Memory.getDOMCounters')).nodes;
  }
  await swap(5);
  const before = await nodes();
  await swap(30);
  // What waits for a quiet moment lets go of a form once that has come.
  await expect.poll(async () => (await nodes()) - before).toBeLessThan(50);
});
