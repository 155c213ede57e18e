import { readFile } from 'node:fs/promises';
import { saidIn } from './bad-form.ts';
import { withDemo } from './demo-server.ts';
import { expect, test } from './fixtures.ts';
import { act, fillCallback, fillConsultation, fillContact } from './fill.ts';
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
    await expect(page.getByRole('link', { name: '+12145550100' })).toHaveAttribute(
      'href',
      'tel:+12145550100',
    );
  }));

test('the price inquiry of the clinic’s page shows a range, and sends it as it was shown', ({
  page,
  heard,
}) =>
  withDemo(async (demo) => {
    await page.goto(demo.url);
    await page.getByRole('navigation', { name: 'Page' }).getByText('Prices').click();
    const form = page.locator('#prices consult-form');
    await form.getByLabel('A scar', { exact: true }).check();
    await form.getByLabel('Over a scar').check();
    await form.getByRole('checkbox', { name: 'Crown' }).check();
    await expect(form.locator('[part="price"]')).toContainText('$1,350 to $2,300');
    await expect(form.locator('[part="price"]')).toContainText('example figures');
    await act(form, 'next');
    await fillContact(form);
    await form.getByLabel('Email me this price guide').check();
    await act(form, 'submit');
    await expect(form.getByText(THANKS)).toBeVisible();
    const kept = await readFile(demo.dataFile, 'utf8');
    expect(JSON.parse(kept)).toMatchObject({
      submission: { priceGuide: { display: '$1,350 to $2,300', revision: 'example-2026-11' } },
    });
    await page.goto(`${demo.url}/inbox`);
    expect(saidIn(heard)).toEqual([]);
    await expect(page.getByRole('listitem').filter({ hasText: '$1,350 to $2,300' })).toBeVisible();
  }));

test('the clinic’s page fetches pictures, prices and proof only as their forms come near', ({
  page,
}) =>
  withDemo(async (demo) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(demo.url);
    await expect(launcherOf(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => /\/(?:pictures|price|blocks|prices\.json)/.test(url))).toEqual(
      [],
    );
    await page.locator('#prices').scrollIntoViewIfNeeded();
    await expect(page.locator('#prices form')).toBeVisible();
    for (const name of ['pictures-', 'price-', 'blocks-', 'prices.json']) {
      expect(fetched.filter((url) => url.includes(`/${name}`))).toHaveLength(1);
    }
  }));

test('the clinic’s page shifts nothing as its forms and its launcher come, on a phone and beyond', ({
  page,
}) =>
  withDemo(async (demo) => {
    await watchShifts(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(demo.url);
      await expect(launcherOf(page)).toBeVisible();
      for (const name of ['#prices', '#ask']) {
        const form = page.locator(`${name} consult-form`);
        await form.scrollIntoViewIfNeeded();
        await expect(form.locator('[type="submit"]')).toBeVisible();
        const { minHeight, height } = await form.evaluate((host) => {
          const style = getComputedStyle(host);
          return { minHeight: style.minHeight, height: style.height };
        });
        expect(height, `${name} in the room that is kept, ${width} px wide`).toBe(minHeight);
      }
      expect(await shiftsOf(page), `${width} px wide`).toEqual([]);
    }
  }));

test('launcher and form of the clinic’s page bear the accent of the page, light and dark', ({
  page,
}) =>
  withDemo(async (demo) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(demo.url);
      await launcherOf(page).click();
      const grounds = [];
      for (const button of ['.hero .button', '[data-action="open"]', 'dialog .primary'])
        grounds.push(
          await page
            .locator(button)
            .first()
            .evaluate((one) => getComputedStyle(one).backgroundColor),
        );
      expect(new Set(grounds).size, `${colorScheme}: ${grounds.join(', ')}`).toBe(1);
    }
  }));

test('the inbox keeps its links together on a phone, and fills the width of a card beyond', ({
  page,
}) =>
  withDemo(async (demo) => {
    await page.goto(demo.url);
    await launcherOf(page).click();
    await fillCallback(page.getByRole('dialog'));
    await act(page.getByRole('dialog'), 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    await page.goto(`${demo.url}/inbox`);
    const entry = page.getByRole('listitem').filter({ hasText: 'Ada' });
    const right = await entry.evaluate((card) => {
      const ends = [...card.querySelectorAll('.entry-body section')].map(
        (one) => one.getBoundingClientRect().right,
      );
      const head = card.querySelector('.entry-head');
      return [Math.max(...ends), head?.getBoundingClientRect().right];
    });
    expect(right[0]).toBeCloseTo(right[1] ?? 0, 0);
    await page.setViewportSize({ width: 360, height: 740 });
    const [clinic, gallery] = await Promise.all(
      ['Clinic page', 'Gallery'].map((name) =>
        page.getByRole('link', { name, exact: true }).boundingBox(),
      ),
    );
    expect(gallery?.y).toBe(clinic?.y);
  }));

test('on a phone, low or high, the launcher covers no link of the clinic’s first screen', ({
  page,
}) =>
  withDemo(async (demo) => {
    for (const height of [640, 740]) {
      await page.setViewportSize({ width: 360, height });
      await page.goto(demo.url);
      const button = await launcherOf(page).boundingBox();
      for (const link of await page.locator('.hero a').all()) {
        await expect(link).toBeInViewport({ ratio: 1 });
        const box = await link.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
      }
    }
  }));
