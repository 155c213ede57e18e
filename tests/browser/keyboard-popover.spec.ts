import type { Page } from '@playwright/test';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { focused, names, press, tabTo } from './focus.ts';
import { launcherOf, show, THANKS } from './stage.ts';

/** Opens the form of a launcher by Tab and Enter. */
async function openByKeys(page: Page): Promise<void> {
  await expect(launcherOf(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(launcherOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('First name')).toBeFocused();
}

test.beforeEach(async ({ page, site, receiver }) => {
  await show({ page, site }, '<p>Some words</p>', tag(`data-webhook="${receiver.url}"`));
});

test('the form of a launcher is opened, filled and sent by keys alone', async ({
  page,
  receiver,
}) => {
  await openByKeys(page);
  await page.keyboard.type('Ada');
  await press(page, 'Tab');
  await page.keyboard.type('214 555 0100');
  await press(page, 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab', 'ArrowDown', 'ArrowDown', 'Tab');
  await page.keyboard.type('After six');
  await press(page, 'Tab', 'Space', 'Tab', 'Enter');
  await expect(page.getByRole('heading', { name: THANKS })).toBeFocused();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    contact: { firstName: 'Ada', phoneRaw: '214 555 0100', bestTime: ['afternoon'] },
    answers: { topic: { value: 'consultation' }, message: { value: 'After six' } },
    consents: { text_messages: { given: true } },
  });
});

test('focus goes through the form in the order in which it reads, and is seen at every stop', async ({
  page,
}) => {
  await openByKeys(page);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(' ');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(launcherOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('First name')).toBeFocused();
  // For a moment no press goes through, and nothing can be hit.
  await page.getByRole('button', { name: 'Close' }).click({ trial: true });
  const first = await focused(page);
  const stops = [first, ...(await tabTo(page, 'submit'))];
  expect(names(stops)).toEqual([
    'first_name',
    'phone',
    'best_time=any',
    'best_time=morning',
    'best_time=afternoon',
    'best_time=evening',
    'topic',
    'message',
    'submit',
  ]);
  expect(stops.filter(({ isRinged }) => !isRinged)).toEqual([]);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  const tops = stops.slice(0, -1).map(({ top }) => top);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('Escape closes the form, gives focus back to the launcher and keeps what was typed', async ({
  page,
}) => {
  await openByKeys(page);
  await page.keyboard.type('Ada');
  await page.evaluate('addEventListener("keyup", ({ key }) => (document.title += key))');
  await press(page, 'Tab', 'Tab', 'Space', 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(launcherOf(page)).toBeFocused();
  // Its second half is not the page's either: it would close what stands behind.
  await press(page, 'Shift');
  await expect(page).toHaveTitle(/(?<!Escape)Shift$/);
  expect((await focused(page)).isRinged).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
  await expect(page.getByLabel('First name')).toBeFocused();
  await expect(page.getByLabel('Any time')).toBeChecked();
});

test('Escape closes the form from its launcher and from nowhere, not from a field of the page', async ({
  page,
}) => {
  await openByKeys(page);
  await page.evaluate(() => document.body.prepend(document.createElement('input')));
  await page.locator('body > input').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await launcherOf(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(launcherOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('First name')).toBeFocused();
  await page.getByText('Some words').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Escape that gives up a word half composed leaves the form open', async ({ page }) => {
  await openByKeys(page);
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', {
    text: 'に',
    selectionStart: 1,
    selectionEnd: 1,
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await keyboard.send('Input.insertText', { text: '仁' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the close button closes the form by Enter and gives focus back to the launcher', async ({
  page,
}) => {
  await openByKeys(page);
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  expect((await focused(page)).isRinged).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(launcherOf(page)).toBeFocused();
});

test('a form that was sent can be closed by keys, and says so again when it is reopened', async ({
  page,
}) => {
  await openByKeys(page);
  await page.keyboard.type('Ada');
  await press(page, 'Tab');
  await page.keyboard.type('214 555 0100');
  await press(page, 'Tab', 'Space', 'Enter');
  await expect(page.getByRole('heading', { name: THANKS })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(launcherOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: THANKS })).toBeFocused();
});

test('what is typed here never reaches the shortcuts of the page', async ({ page }) => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heardKeys', heard);
    for (const name of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(name, (event) => heard.push(event.type));
    }
  });
  await openByKeys(page);
  const before = await page.evaluate(() => Reflect.get(window, 'heardKeys').length);
  await page.keyboard.type('j/k?');
  await expect(page.getByLabel('First name')).toHaveValue('j/k?');
  expect(await page.evaluate(() => Reflect.get(window, 'heardKeys').length)).toBe(before);
});

test('trying again keeps focus in the panel, on the button that says so, and Escape closes it', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ cors: 'none' }]);
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).press('Enter');
  await fillCallback(page);
  await act(page, 'submit');
  const retry = page.locator('[data-action="retry"]');
  await expect(retry).toBeVisible();
  receiver.script([{ hold: true }]);
  await retry.press('Enter');
  await expect(page.locator('[data-action="submit"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  receiver.release();
});
