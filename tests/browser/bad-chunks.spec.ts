// Files of ours that do not load: the one-file build takes over, else the clinic's phone and mail show.
import {
  ASK,
  expectKept,
  expectReachable,
  expectSaid,
  fillAsk,
  hostOf,
  REACHABLE_TAG,
  saidIn,
  showConfig,
} from './bad-form.ts';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { hold, LATER } from './hold.ts';
import type { Site } from './site.ts';
import { launcherOf, show, THANKS } from './stage.ts';

const STANDALONE = '/dist/consult-form.standalone.js';

/** The likely causes that the one line for the site's maintainer must name. */
const CAUSE = /did not load.*(CORS|CSP)/;

/** The one line where the one-file build takes over: the chunk's address, and the likely causes. */
const saysOf = (chunk: string): unknown[] => [
  expect.stringMatching(
    new RegExp(`^did not load: published\\? CORS\\? CSP\\? http:\\S+/chunks/${chunk}[\\w-]*\\.js$`),
  ),
];

const asked = (site: Site, path: string | RegExp): string[] =>
  site.requests.filter((request) => request.match(path));

/** All that an inline form or a launcher stands on; any of them may be missing from a host. */
const NEEDED = [
  { chunk: 'widget', surface: 'inline' },
  { chunk: 'widget', surface: 'popover' },
  { chunk: 'launcher', surface: 'popover' },
  { chunk: 'panel', surface: 'popover' },
  { chunk: 'beside', surface: 'popover' },
  { chunk: 'template', surface: 'inline' },
] as const;

for (const { chunk, surface } of NEEDED) {
  test(`where the ${chunk} chunk fails, the one-file build brings the ${surface} form and sends`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    site.breakFiles(new RegExp(`chunks/${chunk}`));
    await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="${surface}"`));
    if (surface === 'popover') await launcherOf(page).click();
    await fillCallback(page);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()).toHaveLength(1);
    expect(asked(site, STANDALONE)).toHaveLength(1);
    expect(saidIn(heard)).toEqual(saysOf(chunk));
  });

  test(`where the ${chunk} chunk and the one-file build fail, phone and mail of the ${surface} form show once`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    site.breakFiles(new RegExp(`chunks/${chunk}|standalone`));
    const settings = `data-webhook="${receiver.url}" data-surface="${surface}"`;
    await show({ page, site }, tag(`${settings} ${REACHABLE_TAG}`));
    if (surface === 'popover' && chunk !== 'launcher') {
      // Whoever meets no answer presses again.
      await launcherOf(page).press('Enter');
      await launcherOf(page).press('Enter');
    }
    await expectReachable(page);
    await expect(hostOf(page)).toHaveAttribute('data-state', 'unavailable');
    await expectSaid(heard, CAUSE);
    expect(saidIn(heard)).toHaveLength(1);
  });
}

test('a chunk that holds something else, as after a half-made release, counts as failed', async ({
  page,
  site,
  receiver,
}) => {
  await page.route('**/chunks/widget*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export const other = 1;' }),
  );
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(asked(site, STANDALONE)).toHaveLength(1);
});

test('a web page in place of a chunk counts as failed', async ({ page, site, receiver }) => {
  await page.route('**/chunks/widget*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
  );
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await expect(page.getByLabel('First name')).toBeVisible();
});

test('where the code that sends fails, the one-file build sends for the form that stands there', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  site.breakFiles(/chunks\/later/);
  await showConfig({ page, site, receiver }, ASK);
  await fillAsk(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()).toHaveLength(1);
  expect(asked(site, STANDALONE)).toHaveLength(1);
  expect(saidIn(heard)).toEqual(saysOf('later'));
});

test('where the code that sends fails, the one-file build judges, and tells each fault', async ({
  page,
  site,
  receiver,
}) => {
  site.breakFiles(/chunks\/later/);
  const fields = [{ id: 'first_name', kind: 'text', label: 'First name', required: true }];
  await showConfig({ page, site, receiver }, { ...ASK, fields });
  await act(page, 'submit');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.getByLabel('First name').fill('Ada');
  receiver.script([400]);
  await act(page, 'submit');
  await expectReachable(page);
});

test('while the code that sends is on its way, the button says so; if it never comes, phone and mail show', async ({
  page,
  site,
  receiver,
}) => {
  await page.clock.install();
  await hold(page, LATER);
  await showConfig({ page, site, receiver }, ASK);
  await fillAsk(page);
  await act(page, 'submit');
  await expect(page.getByText('Sending…')).toBeVisible();
  await page.clock.runFor(11_000);
  await expectReachable(page);
  await expectKept(page);
});

/** Where a clinic may have told its phone and mail. */
const TOLD = [
  { where: 'the tag', config: { ...ASK, clinic: undefined }, attributes: REACHABLE_TAG },
  { where: 'the config', config: ASK, attributes: '' },
];

for (const { where, config, attributes } of TOLD) {
  test(`without the code that sends, what was typed stays, and phone and mail of ${where} show once; where it comes late it goes on`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    site.breakFiles(/chunks\/later|standalone/);
    await showConfig({ page, site, receiver }, config, { attributes });
    await fillAsk(page);
    await act(page, 'submit');
    await act(page, 'submit');
    await expectReachable(page);
    await expectKept(page);
    await expect(hostOf(page)).toHaveAttribute('data-state', 'unavailable');
    await expectSaid(heard, CAUSE);
    expect(receiver.requests).toEqual([]);
    site.breakFiles(/nothing/);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()).toHaveLength(1);
  });
}

test('without the code that sends and without phone or mail, a word says that nothing was sent', async ({
  page,
  site,
  receiver,
}) => {
  site.breakFiles(/chunks\/later|standalone/);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByRole('alert')).toHaveText(/cannot be sent right now/);
  site.breakFiles(/nothing/);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('without the words for the console the visitor still reads what became of the submission', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  site.breakFiles(/chunks\/explain/);
  receiver.script([400]);
  await showConfig({ page, site, receiver }, ASK);
  await fillAsk(page);
  await act(page, 'submit');
  await expectReachable(page);
  await expectSaid(heard, 'submission rejected refused');
});

for (const preset of ['zapier', 'n8n']) {
  test(`where what is known of receivers fails, the one-file build sends for the preset ${preset}`, async ({
    page,
    site,
    receiver,
  }) => {
    site.breakFiles(/chunks\/presets/);
    const settings = `data-webhook="${receiver.url}" data-preset="${preset}" data-surface="inline"`;
    await show({ page, site }, tag(settings));
    await fillCallback(page);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()).toHaveLength(1);
    expect(asked(site, STANDALONE)).toHaveLength(1);
  });
}

test('without the code that sends, phone and mail can be reached in an open sheet on a phone', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  site.breakFiles(/chunks\/later|standalone/);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" ${REACHABLE_TAG}`));
  await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  const phone = page.locator('[href^="tel:"]');
  await expect(phone).toBeInViewport();
  await phone.click({ trial: true });
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
});
