// From Submit on a submission is kept on the device, sealed, until it has arrived or its week is over.
import type { Page } from '@playwright/test';
import { ASK, expectReachable, expectSaid, fillAsk, hostOf, showConfig } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { FAILED, keep, KEPT, onDevice, OWN, setOffline, write } from './kept.ts';
import { expectOutcome, expectSame, expectWritten } from './sending.ts';
import { THANKS } from './stage.ts';

const isThereAnything = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await indexedDB.databases()).length > 0 || localStorage.length > 0);

test('nothing is stored before Submit; who is offline reads that it is kept, and once the link is back that it has arrived', async ({
  page,
  site,
  receiver,
  context,
  heard,
}) => {
  await write({ page, site, receiver });
  expect(await isThereAnything(page)).toBe(false);
  await setOffline(context, true);
  await act(page, 'submit');
  await expect(page.getByRole('heading', { name: KEPT })).toBeFocused();
  await expectOutcome(page, 'queued');
  await expectReachable(page);
  await expectWritten(page);
  await expectSaid(heard, /^submission queued/);

  const kept = await onDevice(page);
  expect(kept.keys).toEqual([['AES-GCM', false]]);
  expect(kept).toMatchObject({ mark: '1', entries: [expect.any(String)] });
  for (const word of ['Ada', '2019', 'scar', 'hook', 'firstName'])
    expect(kept.entries.join()).not.toContain(word);

  await setOffline(context, false);
  await expect(page.getByText(THANKS)).toBeVisible();
  await expectOutcome(page, 'delivered');
  expectSame(receiver.submissions(), 1);
  await expect.poll(() => onDevice(page)).toMatchObject({ mark: null, entries: [] });
});

test('what is on its way as its page is closed arrives, and is sent once more by the next page that has a form', async ({
  page,
  site,
  receiver,
  context,
}) => {
  receiver.script([{ hold: true }, 200]);
  await write({ page, site, receiver }, OWN);
  await act(page, 'submit');
  await receiver.posts(1);
  await page.close();
  receiver.release();
  const next = await context.newPage();
  await showConfig({ page: next, site, receiver }, ASK, OWN);
  await receiver.posts(2);
  expectSame(receiver.submissions(), 2);
  await expect.poll(() => onDevice(next)).toMatchObject({ mark: null, entries: [] });
  // It was nobody's on this page.
  await expect(hostOf(next)).toHaveAttribute('data-state', 'idle');
});

test('what waits for another try as its page goes is tried at once, and goes on without it', async ({
  page,
  site,
  receiver,
}) => {
  const asked = { 'retry-after': '30', 'access-control-expose-headers': 'Retry-After' };
  receiver.script([{ status: 503, headers: asked }, 200]);
  await write({ page, site, receiver }, OWN);
  await act(page, 'submit');
  await receiver.posts(1);
  await expectOutcome(page, 'sending');
  await page.goto('about:blank');
  await receiver.posts(2);
  expectSame(receiver.submissions(), 2);
});

test('of several pages one sends what is kept, and each that shows it tells its visitor', async ({
  page,
  site,
  receiver,
  context,
}) => {
  await write({ page, site, receiver }, OWN);
  const other = await context.newPage();
  await keep({ page: other, site, receiver });
  await act(page, 'submit');
  await expect(page.getByRole('heading', { name: KEPT })).toBeVisible();
  await setOffline(context, false);
  await expect(page.getByText(THANKS)).toBeVisible();
  await expect(other.getByText(THANKS)).toBeVisible();
  await expect.poll(() => onDevice(page)).toMatchObject({ mark: null, entries: [] });
  const ids = receiver.submissions().map(({ data }) => data['id']);
  expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
});

for (const [what, spoil] of Object.entries({
  denied: () =>
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  full: () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  hanging: () => {
    IDBFactory.prototype.open = () => Object.create(null);
  },
  'hanging, and locks are missing,': () => {
    IDBFactory.prototype.open = () => Object.create(null);
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
  },
  'without room for the mark that later pages look for': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
})) {
  test(`where storage is ${what} a submission is sent all the same, and nobody claims that it is kept`, async ({
    page,
    site,
    receiver,
    context,
  }) => {
    await page.addInitScript(spoil);
    await write({ page, site, receiver }, OWN);
    await setOffline(context, true);
    await act(page, 'submit');
    await expect(page.getByRole('heading', { name: FAILED })).toBeFocused({ timeout: 15_000 });
    await expectReachable(page);
    // Kept in memory, as long as the page is open.
    await setOffline(context, false);
    await expect(page.getByText(THANKS)).toBeVisible({ timeout: 15_000 });
    expectSame(receiver.submissions(), 1);
  });
}

test('an answer that is changed before it could be sent takes the place of the one before', async ({
  page,
  site,
  receiver,
  context,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await write({ page, site, receiver }, OWN);
  await setOffline(context, true);
  await act(page, 'submit');
  await expect(page.getByRole('heading', { name: FAILED })).toBeVisible();
  await act(page, 'edit');
  await page.getByLabel('First name').fill('Grace');
  await act(page, 'submit');
  await expect(page.getByRole('heading', { name: FAILED })).toBeVisible();
  await setOffline(context, false);
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions().map(({ data }) => data['contact'])).toMatchObject([
    { firstName: 'Grace' },
  ]);
});

test('without locks one page at a time sends what is kept, by a lease', async ({
  page,
  site,
  receiver,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
  });
  await keep({ page, site, receiver });
  const other = await context.newPage();
  await setOffline(context, false);
  await expect(page.getByText(THANKS)).toBeVisible();
  await showConfig({ page: other, site, receiver }, ASK, OWN);
  await expect.poll(() => onDevice(other)).toMatchObject({ mark: null, entries: [] });
  expectSame(receiver.submissions(), 1);
});

test('a webhook that refuses has its fallback take the lead, and is told of in the console', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  receiver.script([410, 200]);
  const webhook = { url: receiver.url, fallback: `${receiver.origin}/hook/other` };
  const sender = page.waitForResponse(/outbox-/);
  await showConfig({ page, site, receiver }, { ...ASK, webhook });
  await fillAsk(page);
  await sender;
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const posts = receiver.requests.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path }) => path)).toEqual(['/hook/secret', '/hook/other']);
  expectSame(receiver.submissions(), 2);
  await expectSaid(heard, /^submission rejected at .*HTTP 410/);
});
