// Pages under a Content-Security-Policy: nothing of ours needs more than a host, and nothing breaks it.
import type { Page } from '@playwright/test';
import {
  ASK,
  expectKept,
  expectReachable,
  expectSaid,
  fillAsk,
  REACHABLE_TAG,
  saidIn,
} from './bad-form.ts';
import { act } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { configScript, THANKS } from './stage.ts';
import { showUnder } from './under-policy.ts';

async function sendAsk(page: Page): Promise<void> {
  await fillAsk(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
}

/** It forbids all that a policy without Trusted Types does. */
const strict = (webhook: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${webhook}; require-trusted-types-for 'script'; trusted-types 'none'`;

test('under a strict policy and Trusted Types faults, a refusal and the way back violate nothing', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400]);
  const fields = ASK.fields.map((field) => ({ ...field, required: true }));
  const body =
    configScript('form', { ...ASK, fields }) +
    tag(`data-config="#form" data-webhook="${receiver.url}"`);
  const violations = await showUnder({ page, site }, strict(receiver.origin), body);
  await act(page, 'submit');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await fillAsk(page);
  await act(page, 'submit');
  await expectReachable(page);
  await act(page, 'edit');
  await expectKept(page);
  expect(await violations()).toEqual([]);
});

test('under a strict policy and Trusted Types the one-file build still takes over from a chunk that fails', async ({
  page,
  site,
  receiver,
}) => {
  site.breakFiles(/chunks\/widget/);
  const body =
    configScript('form', ASK) + tag(`data-config="#form" data-webhook="${receiver.url}"`);
  const violations = await showUnder({ page, site }, strict(receiver.origin), body);
  await sendAsk(page);
  expect(receiver.submissions()).toHaveLength(1);
  expect(await violations()).toEqual([]);
});

test('under a policy by nonce the chunks and the one-file build are let in', async ({
  page,
  site,
  receiver,
}) => {
  site.breakFiles(/chunks\/widget/);
  const policy = `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src ${receiver.origin}`;
  const body =
    configScript('form', ASK) +
    tag(`data-config="#form" nonce="abc" data-webhook="${receiver.url}"`);
  const violations = await showUnder({ page, site }, policy, body);
  await sendAsk(page);
  expect(await violations()).toEqual([]);
});

test('where the policy lets in no chunk, phone and mail show and the console names the policy', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const policy = `default-src 'none'; script-src ${site.url}/dist/consult-form.js; connect-src ${receiver.origin}`;
  const settings = `data-webhook="${receiver.url}" data-surface="inline" ${REACHABLE_TAG}`;
  await showUnder({ page, site }, policy, tag(settings));
  await expectReachable(page);
  await expectSaid(heard, /did not load.*CSP/);
  expect(saidIn(heard)).toHaveLength(1);
});

test('where the policy lets no config be fetched, the tag makes a form that sends', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${receiver.origin}`;
  site.serve('/form.json', { body: JSON.stringify(ASK) });
  const settings = `data-config="/form.json" data-surface="inline" data-webhook="${receiver.url}"`;
  await showUnder({ page, site }, policy, tag(settings));
  await expectSaid(heard, /^data-config: no answer from /);
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Phone number').fill('214 555 0142');
  await page.getByLabel('Morning').check();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});
