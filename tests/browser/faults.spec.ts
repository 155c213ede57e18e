// A short form of `npm run test:faults`: whatever fails, nothing is lost, doubled, or called better than it is.
import { runBench } from '../faults/bench.ts';
import { EVENTS } from '../faults/scenario.ts';
import { openProfile } from '../faults/browser.ts';
import { act } from './fill.ts';
import { expect, hostPage, tag, withEnds as test } from './fixtures.ts';
import { configScript } from './stage.ts';

test('through faults of receiver, link, page and browser each lead arrives once, and no visitor is told too much', async () => {
  // A browser is killed and started anew on the way.
  test.setTimeout(90_000);
  const count = 2 * EVENTS.length;
  const { played, faults } = await runBench({
    count,
    seed: 5,
    pages: 2,
    browsers: 2,
    isShort: true,
  });
  expect(played).toHaveLength(count);
  expect(faults).toEqual([]);
});

test('what is kept as its browser is killed at once is sent by the next form of the site', async ({
  site,
  receiver,
}) => {
  const form = {
    id: 'ask',
    surface: 'inline',
    fields: [{ id: 'name', kind: 'text', label: 'Name' }],
  };
  const settings = `data-config="#form" data-webhook="${receiver.url}" data-preset="json"`;
  site.serve('/', hostPage(configScript('form', form) + tag(settings)));
  const profile = await openProfile();
  try {
    const context = await profile.context();
    const page = await context.newPage();
    const sender = page.waitForResponse(/outbox-/);
    await page.goto(site.url);
    await page.getByLabel('Name').fill('Ada');
    await sender;
    await context.setOffline(true);
    await act(page, 'submit');
    await expect(page.locator('consult-form')).toHaveAttribute('data-state', 'queued');
    await profile.kill();
    const next = await (await profile.context()).newPage();
    await next.goto(site.url);
    await receiver.posts(1);
    expect(receiver.submissions()).toMatchObject([{ data: { contact: { name: 'Ada' } } }]);
  } finally {
    await profile.dispose();
  }
});

test('however many pages ask for the browser of a profile at once, it is one, and ends with it', async () => {
  const profile = await openProfile();
  try {
    const [one, other] = await Promise.all([profile.context(), profile.context()]);
    expect(one).toBe(other);
  } finally {
    await profile.dispose();
  }
});
