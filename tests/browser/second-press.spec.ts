// What a second press meets: double clicks, double taps, and presses while something is still on its way.
import type { Page } from '@playwright/test';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { CLINIC, configScript, launcherOf, show, THANKS } from './stage.ts';

/** The middle of the button with this `data-action`, in the window. */
async function middleOf(page: Page, action: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-action="${action}"]`).boundingBox();
  if (!box) throw new Error(`${action} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A double click on Submit whose second half comes once the outcome shows. */
async function submitTwice(page: Page): Promise<void> {
  const { x, y } = await middleOf(page, 'submit');
  await page.mouse.click(x, y);
  await page.locator('.outcome').waitFor();
  await page.mouse.click(x, y);
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 360, height: 640 },
]) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('the second half of a double press on Submit leaves a refusal standing', async ({
      page,
      site,
      receiver,
    }) => {
      receiver.script([400]);
      await show({ page, site }, '', tag(`data-webhook="${receiver.url}" ${CLINIC}`));
      await launcherOf(page).click();
      await fillCallback(page);
      await submitTwice(page);
      await expect(page.locator('consult-form')).toHaveAttribute('data-state', 'rejected');
      await expect(page.locator('.outcome')).toBeVisible();
      await act(page, 'edit');
      await expect(page.getByLabel('First name')).toHaveValue('Ada');
    });

    test('the second half of a double press on Submit does not follow the link of a success', async ({
      page,
      site,
      receiver,
    }) => {
      const link = { label: 'Book a time', url: '/book' };
      const config = configScript('form', { success: { link } });
      const settings = `data-webhook="${receiver.url}" data-config="#form" data-surface="popover" data-label="Ask"`;
      await show({ page, site }, config, tag(settings));
      await launcherOf(page).click();
      await fillCallback(page);
      await submitTwice(page);
      await expect(page.getByText(THANKS)).toBeVisible();
      await page.getByRole('link', { name: 'Book a time' }).click();
      await page.waitForURL('**/book');
    });

    test('a launcher that is pressed twice opens the form', async ({ page, site, receiver }) => {
      await show({ page, site }, '', tag(`data-webhook="${receiver.url}" ${CLINIC}`));
      const { x, y } = await middleOf(page, 'open');
      await page.mouse.dblclick(x, y);
      await expect(page.getByLabel('First name')).toBeFocused();
      await expect(page.locator('[part="error-summary"]')).toHaveCount(0);
      await expect(page.getByRole('dialog')).toBeVisible();
    });

    for (const [when, isDown] of [
      ['between its two presses', false],
      ['while it is pressed again', true],
    ] as const)
      test(`a launcher whose form comes up ${when} leaves focus in the form`, async ({
        page,
        site,
        receiver,
      }) => {
        // A clock that stands: however slow the machine, it is one double press.
        await page.addInitScript(() => {
          performance.now = () => 1000;
        });
        await show({ page, site }, '', tag(`data-webhook="${receiver.url}" ${CLINIC}`));
        const { x, y } = await middleOf(page, 'open');
        const isUp = () => page.locator('[data-shown]').waitFor();
        await page.mouse.click(x, y);
        if (!isDown) await isUp();
        await page.mouse.down({ clickCount: 2 });
        if (isDown) await isUp();
        await page.mouse.up({ clickCount: 2 });
        await expect(page.getByLabel('First name')).toBeFocused();
        await expect(page.getByRole('dialog')).toBeVisible();
        // Soon after, focus is the visitor's own again.
        await page.evaluate(() => {
          performance.now = () => 2000;
        });
        await page.getByLabel('Phone number').click();
        await expect(page.getByLabel('Phone number')).toBeFocused();
      });

    test('a press on a field goes to that field, however soon after the form has come up', async ({
      page,
      site,
      receiver,
    }) => {
      await page.addInitScript(() => {
        performance.now = () => 1000;
      });
      await show({ page, site }, '', tag(`data-webhook="${receiver.url}" ${CLINIC}`));
      await launcherOf(page).click();
      // What a panel is shielded by, as it comes up, stays as it is then.
      await page.locator('[data-shown]').evaluate((panel) => {
        for (const shield of panel.getAnimations()) shield.pause();
      });
      const phone = page.getByLabel('Phone number');
      const { x = 0, y = 0 } = (await phone.boundingBox()) ?? {};
      await page.mouse.click(x + 20, y + 20);
      await expect(phone).toBeFocused();
    });

    test('presses on a launcher whose form is late open it, however many', async ({
      page,
      site,
      receiver,
    }) => {
      const release = await hold(page, /\/widget-/);
      await show({ page, site }, '', tag(`data-webhook="${receiver.url}" ${CLINIC}`));
      await launcherOf(page).press('Enter');
      await launcherOf(page).press('Enter');
      release();
      await expect(page.getByLabel('First name')).toBeFocused();
      await expect(page.getByRole('dialog')).toBeVisible();
    });
  });
}

test('the second half of a double press on an element of the page that opens the form leaves focus in the form', async ({
  page,
  site,
  receiver,
}) => {
  await page.addInitScript(() => {
    performance.now = () => 1000;
  });
  const opener = '<button data-consult-open style="position: fixed; inset: 0">Ask</button>';
  const settings = `data-webhook="${receiver.url}" data-surface="dialog"`;
  await show({ page, site }, opener, tag(settings));
  await page.getByText('Ask').click();
  const { x = 0, y = 0 } = (await page.getByLabel('Phone number').boundingBox()) ?? {};
  await page.mouse.move(x + 20, y + 20);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(page.getByLabel('First name')).toBeFocused();
});

test('a launcher whose form could not be fetched fetches it when it is pressed again', async ({
  page,
  site,
  receiver,
}) => {
  site.breakFiles(/widget|standalone/);
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}" ${CLINIC}`));
  await launcherOf(page).press('Enter');
  await expect(page.getByRole('link', { name: '+1 214 555 0142' })).toBeVisible();
  // Links of the clinic stand beside the launcher, not over it.
  await launcherOf(page).click({ trial: true });
  site.breakFiles(/nothing/);
  await launcherOf(page).click();
  await fillCallback(page);
  await expect(page.locator('consult-form > p, consult-form p[style]')).toHaveCount(0);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});
