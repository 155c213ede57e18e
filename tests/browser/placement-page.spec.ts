import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { act, fillConsultation } from './fill.ts';
import { configScript, launcherOf, show, THANKS } from './stage.ts';

/** The elements of a parent in order, by id where they have one. */
const childrenOf = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(`${selector} > *`)
    .evaluateAll((all) => all.map((one) => one.id || one.tagName.toLowerCase()));

test('an inline form of a tag in the head comes last in the body', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await expect(page.getByLabel('First name')).toBeVisible();
  expect(await childrenOf(page, 'body')).toEqual(['main', 'consult-form']);
});

test('a config that alone says inline has its form stand where the tag stands', async ({
  page,
  site,
  receiver,
}) => {
  const script = tag(`data-webhook="${receiver.url}" data-config="#form"`);
  const body = `<div id="box"><p>Before</p>${script}<p>After</p></div>`;
  await show({ page, site }, configScript('form', { surface: 'inline' }) + body);
  await expect(page.getByLabel('First name')).toBeVisible();
  expect(await childrenOf(page, '#box')).toEqual(['p', 'script', 'consult-form', 'p']);
  await expect(launcherOf(page)).toHaveCount(0);
});

test('data-target puts the form into the element that it names', async ({
  page,
  site,
  receiver,
}) => {
  const attributes = `data-webhook="${receiver.url}" data-target="#spot" data-template="smp-consultation"`;
  const body = '<div id="spot"><p id="lead">Ask us:</p></div><p id="after">After</p>';
  await show({ page, site }, body, tag(attributes));
  await expect(page.getByLabel('A scar')).toBeVisible();
  expect(await childrenOf(page, '#spot')).toEqual(['lead', 'consult-form']);
  await expect(launcherOf(page)).toHaveCount(0);
  await fillConsultation(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ form: { id: 'smp-consultation' } });
});

test('a form that stands far below the window is fetched only as it nears', async ({
  page,
  site,
  receiver,
}) => {
  const far = '<div style="height: 6000px"></div>';
  const script = tag(`data-webhook="${receiver.url}" data-surface="inline"`);
  await show({ page, site }, far + script);
  await page.waitForLoadState('networkidle');
  expect(site.requests.filter((path) => path.includes('/chunks/'))).toEqual([]);
  await page.mouse.wheel(0, 4500);
  await expect(page.getByLabel('First name')).toBeVisible();
});

test('a form that stands in the page takes no focus and does not scroll it', async ({
  page,
  site,
  receiver,
}) => {
  const room = '<div style="height: 900px"></div>';
  const script = tag(`data-webhook="${receiver.url}" data-surface="inline"`);
  await show({ page, site }, room + script + room);
  await expect(page.getByLabel('First name')).toBeAttached();
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual([
    'BODY',
    0,
  ]);
});
