import type { Locator, Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { blame } from './fill.ts';
import { launcherOf, show, THANKS } from './stage.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Taps a field and types into it, as a thumb would. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label });
  await field.tap();
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
}

const tapAction = (within: Page | Locator, action: string): Promise<void> =>
  within.locator(`[data-action="${action}"]`).tap();

test('the form of a launcher is opened, filled and sent by tap', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).tap();
  await type(page, 'First name', 'Ada');
  await type(page, 'Phone number', '214 555 0100');
  await page.getByLabel('Evening').tap();
  await page.getByLabel('What is it about?').selectOption('A price');
  await page.getByLabel('may text me about my request').tap();
  await tapAction(page, 'submit');
  await expect(page.getByText(THANKS)).toBeInViewport();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    contact: { firstName: 'Ada', bestTime: ['evening'] },
    answers: { topic: { value: 'price' } },
    consents: { text_messages: { given: true } },
    visitor: { device: 'phone' },
  });
});

test('the consultation of three steps is filled and sent by tap', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-template="smp-consultation" data-surface="inline"`;
  await show({ page, site }, tag(settings));
  await page.getByLabel('A scar').tap();
  await page.getByLabel('Dots from a transplant (FUE)').tap();
  await page.getByLabel('Over a year').tap();
  await tapAction(page, 'next');
  await expect(page.getByRole('heading', { name: 'What you have in mind' })).toBeInViewport();
  await page.getByLabel('A shaved head').tap();
  await page.getByLabel('PRP injections').tap();
  await type(page, 'When was it, and how did it go?', 'Last year');
  await tapAction(page, 'next');
  await expect(page.getByRole('heading', { name: 'How we reach you' })).toBeInViewport();
  await type(page, 'First name', 'Ada');
  await page.getByLabel('WhatsApp').tap();
  await type(page, 'Mobile number', '+44 20 7946 0958');
  await page.getByLabel('I am 18 or over').tap();
  await page.getByLabel('health details included').tap();
  await tapAction(page, 'submit');
  await expect(page.getByText(THANKS)).toBeInViewport();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    contact: { firstName: 'Ada', contactMethod: 'whatsapp', phone: '+442079460958' },
    answers: {
      scar_kind: { value: ['dots'] },
      scar_age: { value: 'over_1_year' },
      previous: { value: ['prp'] },
      previous_note: { value: 'Last year' },
    },
  });
});

test('a card answers to a tap on its very edge', async ({ page, site, receiver }) => {
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  const card = page.locator('.choice', { hasText: 'Afternoon' });
  const box = await card.boundingBox();
  await card.tap({ position: { x: (box?.width ?? 0) - 3, y: (box?.height ?? 0) - 3 } });
  await expect(page.getByLabel('Afternoon')).toBeChecked();
});

test('a tap on Submit straight from a field with a bad answer counts', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await blame(page.getByLabel('Phone number'), '12');
  await type(page, 'Phone number', '3');
  await expect(page.locator('[part="error"]')).toHaveCount(0);
  await tapAction(page, 'submit');
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeFocused();
});

test('on a phone the form is a sheet over the whole window, and nothing behind it can be reached', async ({
  page,
  site,
  receiver,
}) => {
  const body = '<button>Behind</button><div style="height: 3000px"></div>';
  await show({ page, site }, body, tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).tap();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
  expect(await sheet.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  await page.mouse.move(180, 370);
  const reached = await page.evaluate(() =>
    document.elementsFromPoint(20, 100).map(({ tagName }) => tagName),
  );
  expect(reached).not.toContain('BUTTON');
  await page.getByRole('button', { name: 'Close' }).tap();
  await expect(sheet).toHaveCount(0);
  await page.getByRole('button', { name: 'Behind' }).tap();
});

test('the button that sends stays in sight at the bottom of the sheet', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).tap();
  const submit = page.locator('[data-action="submit"]');
  await expect(submit).toBeInViewport({ ratio: 1 });
  await page.getByLabel('Anything we should know?').scrollIntoViewIfNeeded();
  await expect(submit).toBeInViewport({ ratio: 1 });
});

test('a sheet that is closed and opened again keeps what was typed', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).tap();
  await type(page, 'First name', 'Ada');
  await page.getByLabel('Evening').tap();
  await page.getByRole('button', { name: 'Close' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await launcherOf(page).tap();
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
  await expect(page.getByLabel('Evening')).toBeChecked();
});

test('a phone that is turned round keeps the form open, what was typed, and focus', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).tap();
  await type(page, 'Phone number', '214 555');
  await page.setViewportSize({ width: 740, height: 360 });
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByLabel('Phone number')).toHaveValue('214 555');
  await expect(page.getByLabel('Phone number')).toBeFocused();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByLabel('Phone number')).toBeFocused();
});

test('a phone held sideways shows the form with its close button and the one that sends', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).tap();
  await expect(page.getByLabel('First name')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-action="submit"]')).toBeInViewport({ ratio: 1 });
});

const FAR = '<div style="height: 3000px"></div>';
const standing = (url: string): string => `<consult-form data-webhook="${url}"></consult-form>`;

test('a launcher steps aside while a form that stands in the page is in view', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-label="Ask us"`;
  await show({ page, site }, FAR + standing(receiver.url) + FAR, tag(settings));
  await expect(launcherOf(page)).toBeVisible();
  await page.mouse.wheel(0, 3000);
  await expect(page.locator('[data-action="submit"]')).toBeVisible();
  await expect(launcherOf(page)).toBeHidden();
  await page.mouse.wheel(0, -3000);
  await expect(launcherOf(page)).toBeVisible();
});

test('a launcher stays aside while the second of two forms is still in view', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-label="Ask us"`;
  const forms = standing(receiver.url).repeat(2);
  await show({ page, site }, forms + FAR, tag(settings));
  await expect(page.getByLabel('First name')).toHaveCount(2);
  await expect(launcherOf(page)).toBeHidden();
  await page
    .getByLabel('Anything we should know?')
    .last()
    .evaluate((field) => {
      field.scrollIntoView({ block: 'end' });
    });
  const first = page.locator('consult-form').nth(0);
  await expect(first).not.toBeInViewport();
  await expect(launcherOf(page)).toBeHidden();
});
