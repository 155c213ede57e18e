// The gallery: every kind of field in every state, and every template, by the real widget.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { TEMPLATES } from '../../src/model/templates.ts';
import { expectAccessible } from './accessible.ts';
import { saidIn } from './bad-form.ts';
import { cramped } from './cramped.ts';
import { startDemo } from './demo-server.ts';
import { fillAny } from './fill-any.ts';
import { expect, test } from './fixtures.ts';
import { showGallery } from './gallery.ts';
import { DESKTOP, NARROW, PHONE, TOUCH } from './sizes.ts';
import { expectTold } from './told.ts';

test.describe.configure({ mode: 'parallel' });

let demo: Awaited<ReturnType<typeof startDemo>>;
test.beforeAll(async () => {
  demo = await startDemo();
});
test.afterAll(() => demo.close());

const STATES = ['empty', 'filled', 'fault'] as const;

/** Views that show what the scenes of the widget do not. */
const VIEWS: Readonly<Record<string, string>> = {
  'every kind, sending': 'state=sending',
  'photos in each state': 'kind=photos',
  'a price guide in each state': 'kind=price+guide',
  'proof blocks in each state': 'kind=proof+blocks',
  ...Object.fromEntries(
    TEMPLATES.map((name) => [
      `the last step of ${name} at fault`,
      `template=${name}&step=last&state=fault`,
    ]),
  ),
};

test.describe('on a phone', () => {
  test.use({ viewport: NARROW, ...TOUCH });

  for (const state of STATES) {
    test(`every kind, ${state}: room for thumbs at 320 pixels, and WCAG 2.2 AA at 360 and 1280, light and dark`, async ({
      page,
      heard,
    }) => {
      await showGallery(page, demo.url, `state=${state}`);
      expect(await cramped(page)).toEqual([]);
      await expectAccessible(page, PHONE, DESKTOP);
      await expect(page.locator('consult-form')).toHaveAttribute('data-state', 'idle');
      expect(saidIn(heard)).toEqual([]);
    });
  }

  for (const [name, query] of Object.entries(VIEWS)) {
    test(`${name}: room for thumbs at 320 pixels, and WCAG 2.2 AA at 360, light and dark`, async ({
      page,
      heard,
    }) => {
      await showGallery(page, demo.url, query);
      expect(await cramped(page)).toEqual([]);
      await expectAccessible(page, PHONE);
      expect(saidIn(heard)).toEqual([]);
    });
  }
});

test.describe('on a desktop', () => {
  test.use({ viewport: DESKTOP });

  // Apart from the phone’s: the answer comes after nine seconds, whatever has been looked at by then.
  test('every kind, sending, meets WCAG 2.2 AA, light and dark', async ({ page }) => {
    await showGallery(page, demo.url, 'state=sending');
    await expectAccessible(page, DESKTOP);
    await expect(page.locator('consult-form')).toHaveAttribute('data-state', 'sending');
  });

  test('a kind shows in every state side by side, and each is reached by the form itself', async ({
    page,
  }) => {
    await showGallery(page, demo.url, 'kind=email');
    const inState = (state: string) => page.locator(`#state-${state}`);
    await expect(inState('empty').getByLabel('Email')).toHaveValue('');
    await expect(inState('filled').getByLabel('Email')).toHaveValue('ada@example.com');
    await expect(inState('fault').getByLabel('Email')).toHaveAttribute('aria-invalid', 'true');
    await expect(inState('sending').locator('[inert]')).toBeVisible();
    await expect(inState('sending').getByText('Sending…')).toBeVisible();
    const ground = (state: string) =>
      inState(state)
        .getByLabel('Email')
        .evaluate((control) => getComputedStyle(control).backgroundColor);
    expect(await ground('sending'), 'what cannot be changed looks so').not.toBe(
      await ground('filled'),
    );
  });

  test('photos and pictures of results show in every state that has them', async ({ page }) => {
    await showGallery(page, demo.url, 'kind=photos');
    const inState = (state: string) => page.locator(`#state-${state}`);
    for (const [state, taken] of Object.entries({ empty: 0, filled: 3, fault: 0, sending: 3 }))
      await expect(inState(state).locator('.shot canvas')).toHaveCount(taken);
    await expect(inState('fault').locator('.shot-fault')).toHaveCount(1);
    await expect(inState('sending').locator('[inert] .shot')).toHaveCount(3);
    await showGallery(page, demo.url, 'kind=proof+blocks');
    for (const [state, pictures] of Object.entries({ empty: 0, filled: 2, sending: 2 }))
      await expect(inState(state).locator('.pair img')).toHaveCount(pictures);
  });

  test('a form is shown on each surface that floats', async ({ page }) => {
    for (const surface of ['popover', 'dialog', 'drawer']) {
      await page.goto(`${demo.url}/gallery?template=dental&surface=${surface}`);
      await page.locator('[data-action="open"]').click();
      await expect(page.locator('[part="surface"]')).toHaveAttribute('data-kind', surface);
      await expect(page.getByRole('dialog', { name: 'Ask about your teeth' })).toBeVisible();
    }
  });

  test('a hidden field takes no room', async ({ page }) => {
    await showGallery(page, demo.url, 'kind=hidden');
    await expect(page.locator('#state-empty [data-field="campaign"]')).toHaveCSS('display', 'none');
  });

  test('a link of the menu keeps what else was asked for', async ({ page }) => {
    await showGallery(page, demo.url, 'scheme=dark&width=360');
    await page.getByRole('link', { name: 'dental' }).click();
    await expect(page.getByRole('heading', { name: 'Ask about your teeth' })).toBeVisible();
    await expect(page.locator('consult-form .root')).toHaveAttribute('data-scheme', 'dark');
    expect((await page.locator('consult-form').boundingBox())?.width).toBe(328);
  });
});

/** What the demo has received of one form, by its reference. */
async function sentBy(page: Page): Promise<Record<string, unknown>> {
  const reference = await page.locator('[part="reference"] b').textContent();
  const lines = (await readFile(demo.dataFile, 'utf8')).trim().split('\n');
  const line = lines.find((one) => one.includes(String(reference)));
  return JSON.parse(line ?? '{}').submission;
}

test.describe('a form with every kind', () => {
  test.use({ locale: 'en-US' });

  test('is filled and sent by keyboard alone', async ({ page }) => {
    await showGallery(page, demo.url, '');
    const filled = await fillAny(page, 'keys');
    expectTold(await sentBy(page), filled);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, ...TOUCH });

    test('is filled and sent by touch alone', async ({ page }) => {
      await showGallery(page, demo.url, '');
      const filled = await fillAny(page, 'touch');
      expectTold(await sentBy(page), filled);
    });
  });
});
