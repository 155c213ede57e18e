import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { act, blame, fillCallback, fillConsultation } from './fill.ts';
import { configScript, show, THANKS } from './stage.ts';

/** Whether the rules have arrived. */
const hasRules = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/chunks/later-')),
  );

const summary = (page: Page) => page.locator('[part="error-summary"]');

test.describe('the template callback', () => {
  test.beforeEach(async ({ page, site, receiver }) => {
    await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
    await expect(page.getByLabel('First name')).toBeVisible();
  });

  test('blames no empty field that is passed by', async ({ page }) => {
    await page.getByLabel('First name').focus();
    // They may have come in idle time before.
    await expect.poll(() => hasRules(page)).toBe(true);
    for (const _ of ['phone', 'time', 'topic', 'message', 'submit']) {
      await page.keyboard.press('Tab');
    }
    await page.getByLabel('Phone number').fill('x');
    await page.getByLabel('Phone number').fill('');
    await page.getByLabel('Phone number').blur();
    await expect(page.locator('[part="error"]')).toHaveCount(0);
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
  });

  test('blames a bad answer once its field is left, to a screen reader at once, and not while it is typed', async ({
    page,
  }) => {
    const phone = page.getByLabel('Phone number');
    await blame(phone, '12');
    await expect(page.getByRole('alert')).toContainText('Enter a phone number with area code');
    await expect(phone).toHaveAccessibleDescription(
      'Only used to call you back. Error: Enter a phone number with area code, like 214 555 0100',
    );
    await phone.fill('123');
    await expect(phone).not.toHaveAttribute('aria-invalid');
    await expect(page.locator('[part="error"]')).toHaveCount(0);
    await expect(phone).toHaveAccessibleDescription('Only used to call you back.');
    await phone.blur();
    await expect(phone).toHaveAttribute('aria-invalid', 'true');
    await phone.fill('214 555 0100');
    await phone.blur();
    await expect(phone).not.toHaveAttribute('aria-invalid');
  });

  test('lists every fault in a summary that takes focus, and each line leads to its field', async ({
    page,
    receiver,
  }) => {
    await blame(page.getByLabel('Phone number'), '12');
    await act(page, 'submit');
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeFocused();
    await expect(summary(page).getByRole('link')).toHaveText([
      'First name: Please fill this in',
      'Phone number: Enter a phone number with area code, like 214 555 0100',
      'Good times to call (clinic time): Please choose at least one',
    ]);
    await summary(page).getByRole('link').nth(2).click();
    await expect(page.getByLabel('Any time')).toBeFocused();
    await summary(page).getByRole('link').nth(1).click();
    await expect(page.getByLabel('Phone number')).toBeFocused();
    await summary(page).getByRole('link').nth(0).click();
    await expect(page.getByLabel('First name')).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
    expect(receiver.requests).toEqual([]);
  });

  test('hears a press on Submit that comes straight from a field with a bad answer', async ({
    page,
  }) => {
    await blame(page.getByLabel('Phone number'), '12');
    await page.getByLabel('Phone number').fill('123');
    await expect(page.locator('[part="error"]')).toHaveCount(0);
    await act(page, 'submit');
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeFocused();
  });

  test('ties each fault to its control, one of a group to its group, takes focus to its summary at each Submit, and is sent once all are mended', async ({
    page,
    receiver,
  }) => {
    await act(page, 'submit');
    await expect(summary(page)).toBeVisible();
    await expect(page.getByLabel('First name')).toHaveAccessibleDescription(
      'Error: Please fill this in',
    );
    const group = page.getByRole('group', { name: 'Good times to call' });
    await expect(group).toHaveAccessibleDescription('Error: Please choose at least one');
    await page.getByLabel('First name').fill('Ada');
    await act(page, 'submit');
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeFocused();
    await expect(summary(page).getByRole('link')).toHaveCount(2);
    await page.getByLabel('Any time').check();
    await expect(group).toHaveAccessibleDescription('');
    await fillCallback(page);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    await expect(summary(page)).toHaveCount(0);
    expect(receiver.submissions()).toHaveLength(1);
  });
});

test.describe('the template smp-consultation', () => {
  test.beforeEach(async ({ page, site, receiver }) => {
    const settings = `data-webhook="${receiver.url}" data-template="smp-consultation" data-surface="inline"`;
    await show({ page, site }, tag(settings));
  });

  test('goes on only when the step is answered, and drops the summary then', async ({ page }) => {
    await act(page, 'next');
    await expect(summary(page).getByRole('link')).toHaveText([
      'What best describes your hair? Please choose one',
    ]);
    const group = page.getByRole('radiogroup', { name: 'What best describes your hair?' });
    await expect(group).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('Step 1 of 3')).toBeVisible();
    await page.getByLabel('I am not sure').check();
    await act(page, 'next');
    await expect(page.getByText('Step 2 of 3')).toBeVisible();
    await expect(summary(page)).toHaveCount(0);
  });

  test('blames a bad address on leaving and clears it on the next letter', async ({ page }) => {
    await fillConsultation(page);
    const email = page.getByRole('textbox', { name: 'Email' });
    await blame(email, 'ada@example');
    await expect(email).toHaveAccessibleDescription(
      'Error: Enter an email address like name@example.com',
    );
    await email.press('End');
    await email.press('.');
    await expect(email).not.toHaveAttribute('aria-invalid');
  });

  test('asks for the address of the reply that was chosen, and only for that one', async ({
    page,
    receiver,
  }) => {
    await fillConsultation(page);
    const email = page.getByRole('textbox', { name: 'Email' });
    const phone = page.getByLabel('Mobile number');
    await expect(email).toHaveAttribute('aria-required', 'true');
    await expect(phone).not.toHaveAttribute('aria-required');
    await email.fill('');
    await act(page, 'submit');
    await expect(summary(page).getByRole('link')).toHaveText(['Email: Please fill this in']);
    await page.getByLabel('WhatsApp').check();
    await expect(email).not.toHaveAttribute('aria-required');
    await expect(phone).toHaveAttribute('aria-required', 'true');
    await act(page, 'submit');
    await expect(summary(page).getByRole('link')).toHaveText([
      'Mobile number: Please fill this in',
    ]);
    await phone.fill('214 555 0100');
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()).toHaveLength(1);
  });

  test('asks for a consent and an age that are needed, by boxes never ticked beforehand', async ({
    page,
  }) => {
    await fillConsultation(page);
    await page.getByLabel('I am 18 or over').uncheck();
    await page.getByLabel('health details included').uncheck();
    await act(page, 'submit');
    await expect(summary(page).getByRole('link')).toHaveText([
      'I am 18 or over: Please tick this box to go on',
      /^I agree that the clinic uses what I write here.*… Please tick this box to go on$/,
    ]);
    await summary(page).getByRole('link').last().click();
    await expect(page.getByLabel('health details included')).toBeFocused();
  });
});

test('Submit leads back to the first step with a fault that was found late', async ({
  page,
  site,
  receiver,
}) => {
  const town = { id: 'town', kind: 'text', label: 'Your town' };
  const config = {
    surface: 'inline',
    steps: [
      {
        id: 'one',
        title: 'First',
        fields: [
          {
            id: 'email',
            kind: 'email',
            label: 'Your mail',
            requiredWhen: { field: 'town', is: 'Dallas' },
          },
        ],
      },
      { id: 'two', title: 'Second', fields: [town] },
    ],
  };
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', config) + tag(settings));
  await act(page, 'next');
  await page.getByLabel('Your town').fill('Dallas');
  await act(page, 'submit');
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeFocused();
  await summary(page).getByRole('link', { name: 'Your mail' }).click();
  await expect(page.getByLabel('Your mail')).toBeFocused();
  expect(receiver.submissions()).toEqual([]);
});
