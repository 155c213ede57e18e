import { expect, tag, test } from './fixtures.ts';
import { pushDown, shiftsOf, watchShifts } from './shifts.ts';
import { TEMPLATES } from '../../src/model/templates.ts';
import { callFace, launcherOf, show } from './stage.ts';

const TEXT = '<p>Some words of the clinic, at some length.</p>'.repeat(6);
const SLOTS = '<style>consult-form { display: block; min-height: 1500px }</style>';

test.beforeEach(async ({ page }) => {
  await watchShifts(page);
});

test('a launcher shifts nothing', async ({ page, site, receiver }) => {
  await show({ page, site }, TEXT, tag(`data-webhook="${receiver.url}"`));
  await expect(launcherOf(page)).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
  await pushDown(page);
  expect(await shiftsOf(page)).toHaveLength(1);
});

test('a panel shifts nothing when it opens and closes', async ({ page, site, receiver }) => {
  await show({ page, site }, TEXT, tag(`data-webhook="${receiver.url}"`));
  await callFace(page, 'open');
  await expect(page.getByRole('dialog')).toBeVisible();
  await callFace(page, 'close');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await shiftsOf(page)).toEqual([]);
});

test('an element with room reserved for its template shifts nothing', async ({
  page,
  site,
  receiver,
}) => {
  for (const template of TEMPLATES) {
    const element = `<consult-form data-webhook="${receiver.url}" data-template="${template}"></consult-form>`;
    await show({ page, site }, TEXT + element + TEXT, SLOTS + tag(''));
    await expect(page.locator('form')).toBeVisible();
    expect(await shiftsOf(page), template).toEqual([]);
    await pushDown(page);
    expect(await shiftsOf(page), template).toHaveLength(1);
  }
});

test('an inline tag without room makes one insertion and shifts nothing after it', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
  await show({ page, site }, tag(settings) + TEXT);
  await expect(page.locator('form')).toBeVisible();
  expect(await shiftsOf(page)).toHaveLength(1);
});
