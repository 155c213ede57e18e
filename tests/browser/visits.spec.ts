// Where a visitor came from is remembered where the site grants storage, and nowhere else.
import type { Page } from '@playwright/test';
import { act, fillCallback } from './fill.ts';
import { expect, hostPage, tag, test } from './fixtures.ts';
import { callFace, configScript, launcherOf, THANKS, type Stage } from './stage.ts';

const TOUCHES = 'consult-form-touches';
const GRANTED = 'data-storage="granted"';

/** Serves a landing page and one more, each with the same tag. */
function serveSite({ site, receiver }: Omit<Stage, 'page'>, attributes: string, more = ''): void {
  const page = hostPage(more + tag(`data-webhook="${receiver.url}" ${attributes}`));
  for (const path of ['/', '/prices']) site.serve(path, page);
}

const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));

/** Once the tag has done what it does without a form. */
async function expectRemembered(page: Page, campaign: string): Promise<void> {
  await expect.poll(() => stored(page)).toHaveProperty(TOUCHES, expect.stringContaining(campaign));
}

/** Sends the form that floats, and gives what arrived last. */
async function sendOne({ page, receiver }: Omit<Stage, 'site'>): Promise<Record<string, unknown>> {
  await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  return Object(JSON.parse(String(receiver.requests.at(-1)?.body)));
}

test('first and last touch are remembered from the first page view, and come with a lead', async ({
  page,
  site,
  receiver,
}) => {
  serveSite({ site, receiver }, GRANTED);
  const landing = '/?utm_source=ig&gclid=abc&email=ada%40example.com#area';
  await page.goto(site.url + landing, { referer: 'https://l.instagram.example/?u=1' });
  await expectRemembered(page, '"ig"');
  await page.goto(`${site.url}/prices?utm_source=mail`, { referer: `${site.url}/` });
  await expectRemembered(page, '"mail"');
  await page.goto(`${site.url}/prices`, { referer: `${site.url}/prices` });

  const { attribution } = await sendOne({ page, receiver });
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(attribution).toEqual({
    page: `${site.url}/prices`,
    first: {
      landing: `${site.url}/?utm_source=ig&gclid=abc`,
      referrer: 'https://l.instagram.example/',
      utm: { source: 'ig' },
      clickIds: { gclid: 'abc' },
      at,
    },
    last: {
      landing: `${site.url}/prices?utm_source=mail`,
      referrer: `${site.url}/`,
      utm: { source: 'mail' },
      clickIds: {},
      at,
    },
  });
  expect(JSON.stringify(await stored(page))).not.toContain('ada');
});

test('where the site grants no storage nothing is remembered, fetched or told', async ({
  page,
  site,
  receiver,
}) => {
  serveSite({ site, receiver }, '');
  await page.goto(`${site.url}/?utm_source=ig`);
  const { attribution } = await sendOne({ page, receiver });
  expect(attribution).toEqual({ page: `${site.url}/?utm_source=ig` });
  expect(await stored(page)).not.toHaveProperty(TOUCHES);
  // The outbox takes its mark away once it has deleted what was sent.
  await expect.poll(() => stored(page)).toEqual({});
  expect(site.requests.filter((path) => /visit|attribution/.test(path))).toEqual([]);
});

/** What a consent banner does once its visitor has chosen. */
const say = (page: Page, storage: string): Promise<void> =>
  page.evaluate((said) => {
    const script = document.createElement('script');
    script.src = '/dist/consult-form.js';
    script.dataset['storage'] = said;
    document.head.append(script);
  }, storage);

test('consent that is given later counts from then on, and taken back it deletes all', async ({
  page,
  site,
  receiver,
}) => {
  serveSite({ site, receiver }, '');
  await page.goto(`${site.url}/?utm_source=ig`);
  await launcherOf(page).waitFor();
  expect(await stored(page)).toEqual({});
  await say(page, 'granted');
  await expectRemembered(page, '"ig"');
  await say(page, 'denied');
  await expect.poll(() => stored(page)).toEqual({});
});

test('a lead tells of a visit by what a later tag has said, though its form was there before', async ({
  page,
  site,
  receiver,
}) => {
  serveSite({ site, receiver }, 'data-surface="inline"');
  await page.goto(`${site.url}/?utm_source=ig`);
  await fillCallback(page);
  await say(page, 'granted');
  await expectRemembered(page, '"ig"');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions().map(({ data }) => data)).toMatchObject([
    { attribution: { first: { utm: { source: 'ig' } }, last: { utm: { source: 'ig' } } } },
  ]);
});

for (const surface of ['inline', 'dialog'])
  test(`what was taken back is neither told nor kept anew by a form: ${surface}`, async ({
    page,
    site,
    receiver,
  }) => {
    serveSite({ site, receiver }, `${GRANTED} data-surface="${surface}"`);
    await page.goto(`${site.url}/?utm_source=ig`);
    await expectRemembered(page, '"ig"');
    if (surface === 'inline') await fillCallback(page);
    await say(page, 'denied');
    await expect.poll(() => stored(page)).toEqual({});
    if (surface !== 'inline') {
      await launcherOf(page).click();
      await fillCallback(page);
    }
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    const [sent] = receiver.submissions();
    expect(sent?.data).toMatchObject({ attribution: { page: `${site.url}/?utm_source=ig` } });
    expect(sent?.data).not.toHaveProperty('attribution.first');
    expect(await stored(page)).not.toHaveProperty(TOUCHES);
  });

test('a page that is drawn ahead remembers no visit before somebody sees it, with a form or without', async ({
  page,
  site,
  receiver,
}) => {
  serveSite({ site, receiver }, `${GRANTED} data-surface="inline"`);
  await page.addInitScript(() => {
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
  });
  const attribution = page.waitForResponse(/attribution-/);
  await page.goto(`${site.url}/?utm_source=ig`);
  await fillCallback(page);
  await attribution;
  await page.waitForLoadState('networkidle');
  expect(await stored(page)).toEqual({});
  await page.evaluate(() => {
    Object.defineProperty(document, 'prerendering', { value: false });
    document.dispatchEvent(new Event('prerenderingchange'));
  });
  await expectRemembered(page, '"ig"');
});

test('a form config grants it too; what a script of the page has put there harms nothing', async ({
  page,
  site,
  receiver,
}) => {
  const config = configScript('form', { storage: 'granted' });
  serveSite({ site, receiver }, 'data-config="#form"', config);
  await page.addInitScript(`localStorage.setItem('${TOUCHES}', '{"first":{"at":"x"}}')`);
  await page.goto(`${site.url}/?utm_source=ig`);
  expect(await sendOne({ page, receiver })).toMatchObject({
    attribution: { first: { utm: { source: 'ig' } }, last: { utm: { source: 'ig' } } },
  });
});

test('a minimal submission tells of no touch, and a flat one in columns', async ({
  page,
  site,
  receiver,
}) => {
  const minimal = { storage: 'granted', webhook: { url: receiver.url, minimal: true } };
  serveSite({ site, receiver }, 'data-config="#form"', configScript('form', minimal));
  await page.goto(`${site.url}/?utm_source=ig`);
  const { attribution } = await sendOne({ page, receiver });
  expect(attribution).toEqual({ page: site.url });

  serveSite({ site, receiver }, `${GRANTED} data-preset="form"`);
  await page.goto(`${site.url}/prices`, { referer: `${site.url}/` });
  await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const flat = new URLSearchParams(String(receiver.requests.at(-1)?.body));
  expect(flat.get('first_touch_utm_source')).toBe('ig');
  expect(flat.get('last_touch_landing')).toBe(`${site.url}/?utm_source=ig`);
});

test('storage that is denied is no hindrance: the page at hand is told', async ({
  page,
  site,
  receiver,
}) => {
  serveSite({ site, receiver }, GRANTED);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`${site.url}/?fbclid=1`);
  expect(await sendOne({ page, receiver })).toMatchObject({
    attribution: { first: { clickIds: { fbclid: '1' } } },
  });
});

test('a lead goes out where what remembers visits did not load', async ({
  page,
  site,
  receiver,
}) => {
  serveSite({ site, receiver }, GRANTED);
  site.breakFiles(/(visit|attribution)-/);
  await page.goto(`${site.url}/?fbclid=1`);
  const { attribution } = await sendOne({ page, receiver });
  expect(attribution).toEqual({ page: `${site.url}/?fbclid=1` });
});

test('what a page left to be sent goes from any page with the tag, which fetches no form for it', async ({
  page,
  site,
  receiver,
  context,
}) => {
  const far = '<div style="height: 9000px"></div>';
  const floats = hostPage(tag(`data-webhook="${receiver.url}" data-preset="json"`));
  const inline = `data-webhook="${receiver.url}" data-surface="inline" data-preset="json"`;
  site.serve('/', floats);
  site.serve('/far', hostPage(far + tag(inline)));
  await page.goto(site.url);
  const sender = page.waitForResponse(/outbox-/);
  await launcherOf(page).click();
  await fillCallback(page);
  await sender;
  await context.setOffline(true);
  await act(page, 'submit');
  await expect(page.locator('consult-form')).toHaveAttribute('data-state', 'queued');
  await page.close();
  await context.setOffline(false);

  const next = await context.newPage();
  await next.goto(`${site.url}/far`);
  await expect.poll(() => receiver.submissions().length).toBe(1);
  await expect.poll(() => stored(next)).toEqual({});
  await expect(next.locator('consult-form')).not.toHaveAttribute('data-state', /./);
});

test('a bare call finds no form where there is none, and nothing is fetched for a visit', async ({
  page,
  site,
}) => {
  site.serve('/', hostPage(tag('')));
  await page.goto(site.url);
  await expect(callFace(page, 'open')).rejects.toThrow('it takes a form of this page');
  expect(site.requests.filter((path) => path.includes('visit'))).toEqual([]);
});
