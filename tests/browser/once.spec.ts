import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { hold, LATER } from './hold.ts';
import { configScript, show, THANKS } from './stage.ts';

test.describe('a filled form', () => {
  test.beforeEach(async ({ page, site, receiver }) => {
    await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
    await fillCallback(page);
  });

  test('is sent once by a double click', async ({ page, receiver }) => {
    await page.locator('[data-action="submit"]').dblclick();
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()).toHaveLength(1);
  });

  test('is sent once by Enter twice', async ({ page, receiver }) => {
    await page.getByLabel('First name').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()).toHaveLength(1);
  });

  test('is sent once however often it is pressed while it is on its way', async ({
    page,
    receiver,
  }) => {
    receiver.script([{ hold: true }]);
    await act(page, 'submit');
    await receiver.posts(1);
    const button = page.getByRole('button', { name: 'Sending…' });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toBeFocused();
    await button.dispatchEvent('click');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    receiver.release();
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()).toHaveLength(1);
  });

  test('can be changed by no key while it is on its way', async ({ page, receiver }) => {
    receiver.script([{ hold: true }]);
    await page.getByLabel('First name').focus();
    await page.keyboard.press('Enter');
    await receiver.posts(1);
    await page.keyboard.type('Grace');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Grace');
    await expect(page.locator('[name="first_name"]')).toHaveValue('Ada');
    receiver.release();
    await expect(page.getByText(THANKS)).toBeVisible();
  });
});

test('a form that is pressed twice before its second part has loaded is sent once', async ({
  page,
  site,
  receiver,
}) => {
  const release = await hold(page, LATER);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await page.locator('[data-action="submit"]').dblclick();
  await expect(page.getByText('Sending…')).toBeVisible();
  await page.keyboard.press('Enter');
  release();
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()).toHaveLength(1);
});

const STEPS = {
  surface: 'inline',
  steps: ['one', 'two', 'three'].map((id) => ({
    id,
    title: `Step ${id}`,
    fields: [{ id: `field_${id}`, kind: 'text', label: `Field ${id}` }],
  })),
};

test('a double click on Continue leads one step on, and on Back one step back', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', STEPS) + tag(settings));
  await page.getByLabel('Field one').fill('1');
  await page.locator('[data-action="next"]').dblclick();
  await expect(page.getByRole('heading', { name: 'Step two' })).toBeVisible();
  await page.getByLabel('Field two').fill('2');
  await act(page, 'next');
  await expect(page.getByRole('heading', { name: 'Step three' })).toBeVisible();
  await page.locator('[data-action="back"]').dblclick();
  await expect(page.getByLabel('Field two')).toHaveValue('2');
});

test('Enter pressed twice in a field leads one step on', async ({ page, site, receiver }) => {
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', STEPS) + tag(settings));
  await page.getByLabel('Field one').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Step two' })).toBeFocused();
});

test('Continue pressed again, before what judges answers has loaded, leads one step on', async ({
  page,
  site,
  receiver,
}) => {
  const release = await hold(page, LATER);
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', STEPS) + tag(settings));
  await page.getByLabel('Field one').fill('1');
  await act(page, 'next');
  // Not by Playwright: it would wait until the button can be pressed, and the chunk is given up.
  await page.locator('[data-action="next"]').dispatchEvent('click');
  release();
  await expect(page.getByRole('heading', { name: /Step (two|three)/ })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Step two' })).toBeVisible();
});

test('answers that were sent unseen and are sent again unchanged keep their id, by either button', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ cors: 'none' }]);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await act(page, 'submit');
  await act(page, 'edit');
  receiver.script([200]);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const ids = receiver.submissions().map(({ data }) => Reflect.get(Object(data), 'id'));
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(1);
});

for (const [where, body, head] of [
  ['with one target', '<div id="ask"></div>', 'data-target="#ask"'],
  ['in the head', '', 'data-surface="inline"'],
] as const) {
  test(`the same tag of an inline form twice, ${where}, makes one form`, async ({
    page,
    site,
    receiver,
  }) => {
    const script = tag(`data-webhook="${receiver.url}" ${head}`);
    await show({ page, site }, body, script + script);
    await expect(page.getByLabel('First name')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('consult-form')).toHaveCount(1);
  });
}

test('the same tag of an inline form in two places of a page makes two forms', async ({
  page,
  site,
  receiver,
}) => {
  const script = tag(`data-webhook="${receiver.url}" data-surface="inline"`);
  await show({ page, site }, `${script}<p>Between</p>${script}`);
  await expect(page.getByLabel('First name')).toHaveCount(2);
});
