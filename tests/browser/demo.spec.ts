import { readFile } from 'node:fs/promises';
import { withDemo } from './demo-server.ts';
import { expect, test } from './fixtures.ts';
import { act, fillCallback, fillConsultation } from './fill.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { launcherOf, THANKS } from './stage.ts';

test('a consultation sent from the clinic’s page appears in the inbox without a reload', ({
  page,
  context,
}) =>
  withDemo(async (demo) => {
    const inbox = await context.newPage();
    await inbox.goto(`${demo.url}/inbox`);
    await expect(inbox.getByText('Nothing has come in yet')).toBeVisible();
    await expect(inbox.locator('#state')).toHaveText('Live');
    await inbox.evaluate(() => Reflect.set(window, 'sameDocument', true));
    await page.bringToFront();
    await page.goto(demo.url);
    const form = page.locator('consult-form[data-config="#consultation"]');
    await form.scrollIntoViewIfNeeded();
    await fillConsultation(form);
    await act(form, 'submit');
    await expect(form.getByText(THANKS)).toBeVisible();
    const reference = (await form.locator('[part="reference"] b').textContent()) ?? '';
    await inbox.bringToFront();
    const entry = inbox.getByRole('listitem').filter({ hasText: reference });
    await expect(entry.getByRole('heading', { name: 'Ada' })).toBeVisible();
    await expect(entry).toContainText('A scar');
    await expect(entry).toContainText('ada@example.com');
    expect(await inbox.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
    expect(await readFile(demo.dataFile, 'utf8')).toContain(reference);
  }));

test('the launcher of the clinic’s page sends a callback request to the same inbox', ({ page }) =>
  withDemo(async (demo) => {
    await page.goto(demo.url);
    await expect(launcherOf(page)).toHaveText('Ask for a call');
    await launcherOf(page).click();
    const panel = page.getByRole('dialog');
    await fillCallback(panel);
    await act(panel, 'submit');
    await expect(panel.getByText(THANKS)).toBeVisible();
    await page.goto(`${demo.url}/inbox`);
    await expect(page.getByRole('heading', { name: 'Ada' })).toBeVisible();
    await expect(page.getByRole('link', { name: '2145550100' })).toHaveAttribute(
      'href',
      'tel:2145550100',
    );
  }));

test('the clinic’s page shifts nothing as its form and its launcher come', ({ page }) =>
  withDemo(async (demo) => {
    await watchShifts(page);
    await page.goto(demo.url);
    await expect(launcherOf(page)).toBeVisible();
    await page.locator('#ask').scrollIntoViewIfNeeded();
    await expect(page.getByLabel('A scar')).toBeVisible();
    expect(await shiftsOf(page)).toEqual([]);
  }));

for (const height of [640, 740]) {
  test(`on a phone of 360 by ${height} the launcher covers no link of the clinic’s first screen`, ({
    page,
  }) =>
    withDemo(async (demo) => {
      await page.setViewportSize({ width: 360, height });
      await page.goto(demo.url);
      const button = await launcherOf(page).boundingBox();
      for (const link of await page.locator('.hero a').all()) {
        await expect(link).toBeInViewport({ ratio: 1 });
        const box = await link.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
      }
    }));
}
