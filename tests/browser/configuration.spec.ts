import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback, fillConsultation } from './fill.ts';
import { callFace, configScript, launcherOf, show, THANKS } from './stage.ts';

const scriptOf = (query: Record<string, string>, attributes = ''): string =>
  `<script async src="/dist/consult-form.js?${new URLSearchParams(query)}" ${attributes}></script>`;

const SHORT_FORM = {
  id: 'short',
  title: 'A short form',
  surface: 'inline',
  fields: [{ id: 'first_name', kind: 'text', label: 'Your name', required: true }],
  messages: { 'form.submit': 'Off it goes' },
};

/** Fills and sends `SHORT_FORM`. */
async function sendShort(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Off it goes' }).click();
  await expect(page.getByText(THANKS)).toBeVisible();
}

test('the query of the script carries all that attributes would', async ({
  page,
  site,
  receiver,
}) => {
  const query = {
    webhook: receiver.url,
    template: 'callback',
    surface: 'inline',
    clinic: 'Halden',
  };
  await show({ page, site }, scriptOf(query));
  await expect(page.getByText('A person from Halden calls you back.')).toBeVisible();
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()).toHaveLength(1);
});

test('blanks around settings do no harm, and a blank one in the query takes no other away', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const attributes = `data-webhook="${receiver.url}" data-template=" smp-consultation "`;
  await show({ page, site }, scriptOf({ surface: ' inline', webhook: '' }, attributes));
  await fillConsultation(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ form: { id: 'smp-consultation' } });
  expect(heard.console.filter((line) => line.includes('[consult-form]'))).toEqual([]);
});

test('the query of the script can ask for a launcher and name it', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', scriptOf({ webhook: receiver.url, label: 'Ask us' }));
  await expect(launcherOf(page)).toHaveText('Ask us');
});

test('the query goes before attributes, attributes before the config, and none of it is a fault to tell', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const config = {
    ...SHORT_FORM,
    clinic: { name: 'Config', phone: '111 1111' },
    intro: '{clinic}',
  };
  const attributes = `data-webhook="${receiver.origin}/attribute" data-config="#form" data-clinic="Attribute"`;
  const query = { webhook: receiver.url };
  await show({ page, site }, configScript('form', config) + scriptOf(query, attributes));
  await expect(page.getByText('Attribute', { exact: true })).toBeVisible();
  await sendShort(page);
  expect(receiver.requests.map(({ path }) => path)).toEqual(['/hook/secret', '/hook/secret']);
  expect(heard.console.filter((line) => line.includes('[consult-form]'))).toEqual([]);
});

test('an open that was queued before the tag ran opens the form', async ({
  page,
  site,
  receiver,
}) => {
  const queue = "<script>(window.ConsultForm ??= []).push(['open', {}]);</script>";
  await show({ page, site }, '', queue + tag(`data-webhook="${receiver.url}"`));
  await expect(page.getByRole('dialog').getByLabel('First name')).toBeFocused();
});

test('open and close can be called by name once the tag has run', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await expect(launcherOf(page)).toBeVisible();
  await callFace(page, 'push', ['open', {}]);
  await expect(page.getByRole('dialog')).toBeVisible();
  await callFace(page, 'close');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a mount that was queued before the tag ran puts a form where it says', async ({
  page,
  site,
  receiver,
}) => {
  const call = JSON.stringify([
    'mount',
    { ...SHORT_FORM, webhook: receiver.url },
    { target: '#spot' },
  ]);
  const queue = `<script>(window.ConsultForm ??= []).push(${call});</script>`;
  await show({ page, site }, '<div id="spot"></div>', queue + tag(''));
  await expect(page.locator('#spot').getByRole('heading', { name: 'A short form' })).toBeVisible();
  await sendShort(page);
  expect(receiver.submissions()[0]?.data).toMatchObject({ form: { id: 'short' } });
});

test('a mount after the tag ran puts a form where it says', async ({ page, site, receiver }) => {
  await show({ page, site }, '<div id="spot"></div>', tag(''));
  await page.waitForFunction(() => 'ConsultForm' in window);
  const config = { ...SHORT_FORM, webhook: receiver.url };
  await callFace(page, 'mount', config, { target: '#spot' });
  await sendShort(page);
  expect(receiver.submissions()).toHaveLength(1);
});

test('a mount takes from the tag what it does not say itself: where to send, and who to call', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-phone="+1 214 555 0142"`;
  // Narrower than the page, so that the launcher lies beside it.
  await show({ page, site }, '<div id="ask" style="width: 480px"></div>', tag(settings));
  await expect(launcherOf(page)).toBeVisible();
  await callFace(page, 'mount', { template: 'callback' }, { target: '#ask' });
  const mounted = page.locator('#ask');
  await fillCallback(mounted);
  receiver.script([{ status: 403 }]);
  await act(mounted, 'submit');
  await expect(mounted.getByRole('link', { name: '+1 214 555 0142' })).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ form: { id: 'callback' } });
});

test('a mount of an inline form without a target hangs in the body', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag(''));
  await page.waitForFunction(() => 'ConsultForm' in window);
  await callFace(page, 'mount', { ...SHORT_FORM, webhook: receiver.url });
  await expect(page.locator('body > consult-form').getByLabel('Your name')).toBeVisible();
  await sendShort(page);
  expect(receiver.submissions()).toHaveLength(1);
});

test('the tag that the README shows for a look brings a form that can be filled', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag('data-test'));
  await launcherOf(page).click();
  await fillCallback(page.getByRole('dialog'));
  await expect(page.getByLabel('Morning')).toBeChecked();
  await act(page, 'submit');
  await expect(page.locator('consult-form')).not.toHaveAttribute('data-state', 'delivered');
  expect(receiver.requests).toEqual([]);
});

test('a config is read from a URL', async ({ page, site, receiver }) => {
  site.serve('/forms/short.json', { body: JSON.stringify(SHORT_FORM) });
  const attributes = `data-webhook="${receiver.url}" data-config="/forms/short.json"`;
  await show({ page, site }, tag(attributes));
  await sendShort(page);
  expect(receiver.submissions()[0]?.data).toMatchObject({ form: { id: 'short' } });
  expect(site.requests.filter((path) => path === '/forms/short.json')).toHaveLength(1);
});

test('a config in the page carries the webhook too, and draws no word in the console where it is sound', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const config = { ...SHORT_FORM, webhook: { url: receiver.url, preset: 'form' } };
  await show({ page, site }, configScript('form', config) + tag('data-config="#form"'));
  await sendShort(page);
  expect(receiver.submissions()[0]).toMatchObject({
    contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
    data: { form_id: 'short', first_name: 'Ada' },
  });
  expect(heard.console.filter((line) => line.includes('[consult-form]'))).toEqual([]);
});

test('a config laid over a template changes what it names and leaves the rest', async ({
  page,
  site,
  receiver,
}) => {
  const config = {
    template: 'callback',
    surface: 'inline',
    omit: ['message'],
    fields: [
      { id: 'topic', required: true },
      { id: 'room', kind: 'text', label: 'Which studio?' },
    ],
  };
  const attributes = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', config) + tag(attributes));
  await fillCallback(page);
  await expect(page.getByLabel('Anything we should know?')).toHaveCount(0);
  await page.getByLabel('Which studio?').fill('North');
  await act(page, 'submit');
  await expect(page.getByRole('link', { name: 'What is it about?' })).toBeVisible();
  await page.getByLabel('What is it about?').selectOption('price');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: { topic: { value: 'price' }, room: { value: 'North' } },
  });
});

test('a form that a config changed bears another revision than its template', async ({
  page,
  site,
  receiver,
}) => {
  const plain = `<consult-form id="plain" data-webhook="${receiver.url}"></consult-form>`;
  const changed = `<consult-form id="changed" data-webhook="${receiver.url}" data-config="#form" data-surface="inline"></consult-form>`;
  const config = configScript('form', {
    fields: [{ id: 'topic', label: 'Your question' }],
    template: 'callback',
  });
  await show({ page, site }, config + plain + changed, tag(''));
  for (const form of [page.locator('#plain'), page.locator('#changed')]) {
    await fillCallback(form);
    await act(form, 'submit');
    await expect(form.getByText(THANKS)).toBeVisible();
  }
  const forms = receiver.submissions().map(({ data }) => data['form']);
  expect(forms).toMatchObject([{ id: 'callback' }, { id: 'callback' }]);
  expect(forms[0]).not.toEqual(forms[1]);
});

test('a config and a template that a site left blank are none', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-webhook="${receiver.url}" data-config="" data-template=""`;
  await show({ page, site }, tag(`${settings} data-surface="inline"`));
  await expect(page.getByLabel('First name')).toBeVisible();
  expect(heard.console.filter((line) => /consult-form|404/.test(line))).toEqual([]);
  expect(site.requests.filter((path) => /layers|template--/.test(path))).toEqual([]);
});
