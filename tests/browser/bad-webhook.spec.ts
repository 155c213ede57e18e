// Nowhere to send to: said in the console, and to the visitor before anyone writes in vain.
import {
  ASK,
  expectKept,
  expectReachable,
  expectSaid,
  fillAsk,
  hostOf,
  REACHABLE_TAG,
  saidIn,
  UNAVAILABLE,
} from './bad-form.ts';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { receiveSecure, showSecure } from './secure-page.ts';
import { configScript, launcherOf, show, THANKS } from './stage.ts';

const NO_WEBHOOK =
  'webhook is missing, so there is nowhere to send what visitors write; add it here or as data-webhook="https://…" to the tag';

test('without a webhook the form says so in place of its questions, with phone and mail', async ({
  page,
  site,
  heard,
}) => {
  await show(
    { page, site },
    tag(`data-template="callback" data-surface="inline" ${REACHABLE_TAG}`),
  );
  await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
  await expectReachable(page);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(hostOf(page)).toHaveAttribute('data-state', 'unavailable');
  await expectSaid(heard, NO_WEBHOOK);
});

/** What a site's variable leaves that nobody filled, by each way to name a webhook. */
const UNFILLED = [
  { where: 'an attribute', body: tag(`data-webhook=" " data-surface="inline" ${REACHABLE_TAG}`) },
  {
    where: "the script's query",
    body: `<script async src="/dist/consult-form.js?webhook=&surface=inline" ${REACHABLE_TAG}></script>`,
  },
  {
    where: 'a config that names a preset alone',
    body:
      configScript('form', { ...ASK, webhook: { preset: 'form' } }) + tag('data-config="#form"'),
  },
];

for (const { where, body } of UNFILLED) {
  test(`a webhook left blank in ${where} is said to be missing`, async ({ page, site, heard }) => {
    await show({ page, site }, body);
    await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
    await expectReachable(page);
    await expectSaid(heard, /^webhook(\.url)? is missing, so there is nowhere to send /);
    expect(saidIn(heard)).toHaveLength(1);
  });
}

test('without a webhook a launcher opens on phone and mail', async ({ page, site, heard }) => {
  await show({ page, site }, tag(`data-template="callback" ${REACHABLE_TAG}`));
  await launcherOf(page).click();
  await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
  await expectReachable(page.getByRole('dialog'));
  await expectSaid(heard, NO_WEBHOOK);
});

test('without a webhook a test form can be filled, and nothing that is typed goes anywhere', async ({
  page,
  site,
  heard,
}) => {
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') posted.push(`${request.method()} ${request.url()}`);
  });
  await show({ page, site }, configScript('form', ASK) + tag('data-config="#form" data-test'));
  await fillAsk(page);
  await expectSaid(heard, NO_WEBHOOK);
  await act(page, 'submit');
  await expect(hostOf(page)).toHaveAttribute('data-state', /^(failed|unavailable|rejected)$/);
  await expectReachable(page);
  expect(posted).toEqual([]);
});

test('a javascript: webhook is refused in words, never run, and phone and mail show', async ({
  page,
  site,
  heard,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const settings = `data-webhook="javascript:alert(1)" data-surface="inline" ${REACHABLE_TAG}`;
  await show({ page, site }, tag(settings));
  await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
  await expectReachable(page);
  await expectSaid(
    heard,
    "data-webhook: 'javascript:alert(1)' is refused: 'javascript:' is no address of a web server; write one that begins with https://",
  );
  expect(saidIn(heard)).toHaveLength(1);
  expect(dialogs).toEqual([]);
});

test('a javascript: webhook in a config is refused with its path', async ({
  page,
  site,
  heard,
}) => {
  const config = { ...ASK, webhook: { url: 'javascript:alert(1)' } };
  await show({ page, site }, configScript('form', config) + tag('data-config="#form"'));
  await expectReachable(page);
  await expectSaid(heard, /^webhook\.url: 'javascript:alert\(1\)' is refused: /);
  expect(saidIn(heard)).toHaveLength(1);
});

const HTTP_HOOK = 'http://hooks.example/abc';
const IS_INSECURE = `'${HTTP_HOOK}' is plain http, which browsers block on an https page; did you mean 'https://hooks.example/abc'?`;

test('an http webhook of a tag on an https page is said, and phone and mail show', async ({
  page,
  heard,
}) => {
  await showSecure(page, tag(`data-webhook="${HTTP_HOOK}" data-surface="inline" ${REACHABLE_TAG}`));
  expect(await page.evaluate(() => location.protocol)).toBe('https:');
  await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
  await expectReachable(page);
  await expectSaid(heard, `data-webhook: ${IS_INSECURE}`);
  expect(saidIn(heard)).toHaveLength(1);
});

test('an http webhook of a config on an https page is said, and phone and mail show', async ({
  page,
  heard,
}) => {
  const config = { ...ASK, webhook: HTTP_HOOK };
  await showSecure(page, configScript('form', config) + tag('data-config="#form"'));
  await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
  await expectReachable(page);
  await expectSaid(heard, `webhook: ${IS_INSECURE}`);
  expect(saidIn(heard)).toHaveLength(1);
});

test('an https webhook on an https page receives what was typed', async ({ page, heard }) => {
  const bodies = await receiveSecure(page, 'https://hooks.example/abc');
  await showSecure(page, tag('data-webhook="https://hooks.example/abc" data-surface="inline"'));
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ contact: { firstName: 'Ada' } });
  expect(saidIn(heard)).toEqual([]);
});

test('an http webhook on an http page is used as it is', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const config = { ...ASK, webhook: receiver.url };
  await show({ page, site }, configScript('form', config) + tag('data-config="#form"'));
  await fillAsk(page);
  await expectKept(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(saidIn(heard)).toEqual([]);
});
