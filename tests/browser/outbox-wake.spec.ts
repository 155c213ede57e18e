// What is kept is looked for whenever there is a sign that it may arrive now, and not before.
import { ASK, showConfig } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { keep, onDevice, OWN, setOffline, write } from './kept.ts';
import { expectOutcome } from './sending.ts';

test('what is kept is found by the next form though a script of the page has cleared the mark away', async ({
  page,
  site,
  receiver,
  context,
}) => {
  await keep({ page, site, receiver });
  await page.evaluate(() => localStorage.clear());
  await page.close();
  await setOffline(context, false);
  const next = await context.newPage();
  await showConfig({ page: next, site, receiver }, ASK, OWN);
  await receiver.posts(1);
  await expect.poll(() => onDevice(next)).toMatchObject({ mark: null, entries: [] });
});

test('a page behind others sends what is kept once the link is back', async ({
  page,
  site,
  receiver,
  context,
}) => {
  await keep({ page, site, receiver });
  await page.evaluate(() => {
    Object.defineProperties(document, {
      hidden: { value: true },
      visibilityState: { value: 'hidden' },
    });
  });
  await setOffline(context, false);
  await expectOutcome(page, 'delivered');
});

test('whoever comes back to the page does not end the wait that its receiver asked for', async ({
  page,
  site,
  receiver,
}) => {
  const asked = { 'retry-after': '30', 'access-control-expose-headers': 'Retry-After' };
  receiver.script([{ status: 429, headers: asked }, 200]);
  // Without a preflight, which would come first.
  await write({ page, site, receiver }, { attributes: 'data-preset="form"' });
  await Promise.all([
    page.waitForResponse((answer) => answer.status() === 429),
    act(page, 'submit'),
  ]);
  // What would be tried anew is on its way before what is asked for here.
  await page.evaluate(async (url) => {
    await new Promise(requestAnimationFrame);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await fetch(url, { method: 'POST', body: '{}' });
  }, `${receiver.origin}/beside`);
  const paths = receiver.requests.map(({ path }) => path);
  expect(paths).toEqual(['/hook/secret', '/beside']);
});
