import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback, fillHair, fillWishes } from './fill.ts';
import { callFace, CLINIC, configScript, launcherOf, show, type Stage } from './stage.ts';

const SIZES = [
  { width: 360, height: 640 },
  { width: 1280, height: 860 },
];

async function openPanel(stage: Stage, settings: string, body = ''): Promise<void> {
  await show(stage, body, tag(`data-webhook="${stage.receiver.url}" ${CLINIC} ${settings}`));
  await launcherOf(stage.page).click();
  await expect(stage.page.getByRole('dialog')).toBeVisible();
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return { ...box, end: box.x + box.width, foot: box.y + box.height };
}

/** The focused control of a field; nothing once focus is elsewhere. */
const focusedBox = (page: Page) =>
  page.evaluate(() => {
    const at = document.querySelector('consult-form')?.shadowRoot?.activeElement;
    if (!at?.closest('.fields')) return undefined;
    const { top, bottom: foot } = at.getBoundingClientRect();
    return { name: `${at.getAttribute('name')}=${at.getAttribute('value')}`, top, foot };
  });

/** Presses a key until focus leaves the questions: each that it reached is clear of the bars. */
async function expectInSight(page: Page, key: string): Promise<void> {
  const bar = await boxOf(page, '.actions');
  const head = await boxOf(page, '.bar');
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await focusedBox(page);
    if (!stop) break;
    stops.push(stop.name);
    expect(stop.foot, stop.name).toBeLessThanOrEqual(bar.y);
    expect(stop.top, stop.name).toBeGreaterThanOrEqual(head.foot);
  }
  expect(stops.length, key).toBeGreaterThan(4);
}

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('the primary button of a panel keeps its place from step to step', async ({
      page,
      site,
      receiver,
    }) => {
      await openPanel({ page, site, receiver }, 'data-template="smp-consultation"');
      const before = await boxOf(page, '[data-action="next"]');
      const bar = await boxOf(page, '.actions');
      await fillHair(page);
      await act(page, 'next');
      await expect(page.getByText('Step 2 of 3')).toBeAttached();
      const after = await boxOf(page, '[data-action="next"]');
      const back = await boxOf(page, '[data-action="back"]');
      expect(after).toMatchObject({ y: before.y, end: before.end, height: before.height });
      expect(await boxOf(page, '.actions')).toEqual(bar);
      expect(bar.height).toBeLessThan(80);
      expect(back).toMatchObject({ x: before.x, y: before.y });
      expect(back.end).toBeLessThan(after.x);
      expect(after.width).toBeGreaterThan(2 * back.width);
    });

    test('what Tab and Shift+Tab reach in a panel is not under its bar', async ({
      page,
      site,
      receiver,
    }) => {
      await openPanel({ page, site, receiver }, 'data-template="smp-consultation"');
      await fillHair(page);
      await act(page, 'next');
      await fillWishes(page);
      await act(page, 'next');
      await expect(page.getByRole('heading', { name: 'How we reach you' })).toBeFocused();
      await expectInSight(page, 'Tab');
      await page.locator('[data-action="submit"]').focus();
      await expectInSight(page, 'Shift+Tab');
    });
  });
}

test.describe('at 320 by 568', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('long words on both buttons of a panel stay inside them', async ({
    page,
    site,
    receiver,
  }) => {
    const question = (id: string) => ({ id, kind: 'text', label: 'One', required: false });
    const config = {
      steps: [
        { id: 'one', fields: [question('a')] },
        {
          id: 'two',
          fields: [question('b')],
          next: 'Kostenvoranschlagsanforderung an Halden Studio senden',
        },
      ],
      messages: { 'form.back': 'Zurück zum vorherigen Schritt' },
    };
    await openPanel({ page, site, receiver }, 'data-config="#form"', configScript('form', config));
    await act(page, 'next');
    const words = page.locator('.actions .button');
    await expect(words).toHaveCount(2);
    const wider = await words.evaluateAll((buttons) =>
      buttons.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
    );
    expect(wider).toEqual([]);
    const { x, end } = await boxOf(page, '.panel');
    expect((await boxOf(page, '[data-action="back"]')).x).toBeGreaterThanOrEqual(x + 16);
    expect((await boxOf(page, '[data-action="submit"]')).end).toBeLessThanOrEqual(end - 16);
  });
});

test('a title of one long word stays clear of the close button on a phone of 320 pixels', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const config = { template: 'callback', title: 'Haarpigmentierungsberatungstermin' };
  const settings = `data-surface="popover" data-config="#form" data-webhook="${receiver.url}"`;
  await show({ page, site }, configScript('form', config) + tag(settings));
  await launcherOf(page).click();
  const title = await page.locator('.bar .title').boundingBox();
  const close = await page.locator('[data-action="close"]').boundingBox();
  expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(close?.x ?? 0);
  const words = await page.locator('.bar .title').evaluate((it) => it.scrollWidth - it.clientWidth);
  expect(words).toBeLessThanOrEqual(0);
});

test('the summary of faults arrives whole below the bar of a sheet', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openPanel({ page, site, receiver }, '');
  await act(page, 'submit');
  await expect(page.locator('[part="error-summary"] .title')).toBeFocused();
  const bar = await boxOf(page, '.bar');
  await expect.poll(async () => (await boxOf(page, '.summary')).y - bar.foot).toBeGreaterThan(8);
});

test('a panel stays within a low window, wherever its launcher keeps to', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 683, height: 330 });
  const surface = { kind: 'popover', launcher: { label: 'Ask', offset: [16, 200] } };
  const config = configScript('form', { surface });
  await openPanel({ page, site, receiver }, 'data-config="#form"', config);
  await expect.poll(async () => (await boxOf(page, '.panel')).y).toBeGreaterThanOrEqual(0);
  const { foot } = await boxOf(page, '.panel');
  expect(foot).toBeLessThanOrEqual(330);
});

test('a form that is opened from a modal dialog of the page can be filled', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  const dialog = '<dialog id="offer"><button id="ask">Ask</button></dialog>';
  const settings = tag(`data-webhook="${receiver.url}" ${CLINIC}`);
  await show({ page, site }, dialog, settings);
  await expect(launcherOf(page)).toBeVisible();
  await page.locator('#offer').evaluate((offer) => {
    if (offer instanceof HTMLDialogElement) offer.showModal();
  });
  await callFace(page, 'open');
  await fillCallback(page.locator('consult-form'));
  await act(page, 'close');
  await expect(page.locator('#ask')).toBeVisible();
});
