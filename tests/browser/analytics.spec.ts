// Who else hears of an outcome, on a real page: what the page's own analytics and a monitor are told.
import type { Page } from '@playwright/test';
import { ASK, hostOf, showConfig } from './bad-form.ts';
import { startReceiver, type Receiver, type ReceiverStep } from '../servers/receiver.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { expectOutcome } from './sending.ts';
import type { Stage } from './stage.ts';

/** Notes whatever the page's analytics are told. */
const ANALYTICS = `<script>
  window.told = [];
  window.dataLayer = [];
  window.dataLayer.push = (entry) => told.push(['dataLayer', entry]);
  window.gtag = (...args) => told.push(['gtag', ...args]);
  window.fbq = (...args) => told.push(['fbq', ...args]);
</script>`;

const ALL = { dataLayer: true, gtag: true, meta: true };
const ABOUT = { form_id: 'ask', form_revision: 'r1', surface: 'inline' };
const TOLD = [
  ['dataLayer', { event: 'generate_lead', ...ABOUT }],
  ['gtag', 'event', 'generate_lead', ABOUT],
  ['fbq', 'track', 'Lead', { content_name: 'ask' }],
];

const told = (page: Page): Promise<unknown> => page.evaluate('told');

const consent = (page: Page, word: string): Promise<void> =>
  page.evaluate((said) => {
    document.documentElement.dataset['consultConsent'] = said;
  }, word);

async function fill({ page }: Stage): Promise<void> {
  await page.getByLabel('First name').fill('Oswalda');
  await page.getByLabel('Phone number').fill('214 555 0199');
  await page.getByLabel('What is it about?').selectOption('A visit');
  await page.getByLabel('A scar').check();
  await page.getByLabel('More density').check();
  await page.getByLabel('Your story').fill('zebrafinch quartz');
}

const showAsk = (stage: Stage, config: object, beside = ANALYTICS): Promise<void> =>
  showConfig(stage, { ...ASK, revision: 'r1', ...config }, { beside });

test('a lead is told once, once there is consent', async ({ page, site, receiver }) => {
  const stage = { page, site, receiver };
  await showAsk(stage, { analytics: ALL });
  await fill(stage);
  receiver.script([{ status: 404 }, { status: 200 }]);
  await act(page, 'submit');
  await expectOutcome(page, 'rejected');
  expect(await told(page)).toEqual([]);
  await consent(page, 'granted');
  await act(page, 'edit');
  await act(page, 'submit');
  await expectOutcome(page, 'delivered');
  expect(await told(page)).toEqual(TOLD);
});

test('a lead without consent is never told, though consent comes later', async ({
  page,
  site,
  receiver,
}) => {
  const stage = { page, site, receiver };
  await showAsk(stage, { analytics: ALL });
  await fill(stage);
  await act(page, 'submit');
  await expectOutcome(page, 'delivered');
  await consent(page, 'granted');
  expect(await told(page)).toEqual([]);
});

for (const [status, outcome] of [
  [200, 'delivered'],
  [404, 'rejected'],
] as const)
  test(`a monitor gets four keys of a submission that was ${outcome}, and no cookie`, async ({
    page,
    site,
    receiver,
  }) => {
    const stage = { page, site, receiver };
    await page.context().addCookies([{ name: 'known', value: '1', url: site.url }]);
    site.serve('/monitor', '');
    await showAsk(stage, { monitor: '/monitor' });
    await fill(stage);
    receiver.script([{ status }]);
    const posted = page.waitForRequest(`${site.url}/monitor`);
    await act(page, 'submit');
    await expectOutcome(page, outcome);
    const request = await posted;
    const body = request.postData() ?? '';
    const [sent] = receiver.submissions();
    expect(JSON.parse(body)).toEqual({
      id: sent?.data['id'],
      form: 'ask',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      outcome,
    });
    const { cookie, referer, 'content-type': type } = await request.allHeaders();
    expect({ cookie, referer, type }).toEqual({
      cookie: undefined,
      referer: `${site.url}/`,
      type: 'text/plain;charset=UTF-8',
    });
  });

/** A monitor on a host of its own, which hears what is posted after a page has gone, too. */
const monitored = test.extend<{ monitor: Receiver }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from this pattern
  monitor: async ({}, use) => {
    const monitor = await startReceiver();
    await use(monitor);
    await monitor.close();
  },
});

/** The same form at a webhook of this script, filled and sent; no attempt waits for the one before. */
async function sendTo(
  stage: Stage,
  monitor: Receiver,
  script: readonly ReceiverStep[],
): Promise<void> {
  await stage.page.addInitScript(() => {
    Math.random = () => 0;
  });
  await showAsk(stage, { monitor: monitor.url });
  await fill(stage);
  stage.receiver.script(script);
  await act(stage.page, 'submit');
}

/** What the monitor was told, in order. */
const reportsTo = (monitor: Receiver) => monitor.submissions().map(({ data }) => data);

const reportOf = (receiver: Receiver, outcome: string) => ({
  id: receiver.submissions()[0]?.data['id'],
  form: 'ask',
  version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  outcome,
});

monitored(
  'a monitor hears once of a webhook that died, where the page is kept open until it is known',
  async ({ page, site, receiver, monitor }) => {
    await sendTo({ page, site, receiver }, monitor, [{ status: 500 }]);
    await expectOutcome(page, 'queued');
    expect(receiver.submissions()).toHaveLength(6);
    await expect.poll(() => reportsTo(monitor)).toEqual([reportOf(receiver, 'queued')]);
    await page.goto('about:blank');
    expect(reportsTo(monitor)).toHaveLength(1);
  },
);

monitored(
  'a monitor hears of a webhook that died from a visitor who leaves before that is known',
  async ({ page, site, receiver, monitor }) => {
    await sendTo({ page, site, receiver }, monitor, [{ status: 500 }, { hold: true }]);
    await receiver.posts(2);
    await expect(hostOf(page)).toHaveAttribute('data-state', 'sending');
    expect(reportsTo(monitor)).toEqual([]);
    site.serve('/next', ANALYTICS);
    await page.goto(`${site.url}/next`);
    receiver.release();
    await expect.poll(() => reportsTo(monitor)).toEqual([reportOf(receiver, 'sending')]);
    const headers = monitor.requests[0]?.headers;
    expect([headers?.cookie, headers?.referer]).toEqual([undefined, `${site.url}/`]);
  },
);

test('what a page lacks, and a monitor that is down, cost no lead and are said', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const stage = { page, site, receiver };
  const analytics = { ...ALL, consent: 'granted' };
  await showAsk(stage, { analytics, monitor: 'http://127.0.0.1:9/' }, '<script>told = []</script>');
  await fill(stage);
  await act(page, 'submit');
  await expectOutcome(page, 'delivered');
  await expect(hostOf(page).getByText('Thank you.')).toBeVisible();
  for (const name of ['dataLayer', 'gtag', 'fbq'])
    expect(heard.console).toContainEqual(expect.stringContaining(`this page has no ${name}`));
  await expect.poll(() => heard.console.join('\n')).toContain('monitor: not reached');
  expect(
    await page.evaluate(() => ['dataLayer', 'gtag', 'fbq'].filter((n) => n in window)),
  ).toEqual([]);
});
