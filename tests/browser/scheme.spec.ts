import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { hold, LATER } from './hold.ts';
import { launcherOf, show } from './stage.ts';

const root = (page: Page) => page.locator('[data-scheme]');

const body = (colour: string): string => `<style>body { background: ${colour} }</style>`;
const DECLARED = '<meta name="color-scheme" content="light dark">';
const DECLARED_IN_CSS = '<style>:root { color-scheme: light dark }</style>';

/** What kind of ground the form itself draws. */
const ground = (page: Page): Promise<string> =>
  page.locator('[part="surface"]').evaluate((surface) => getComputedStyle(surface).backgroundColor);

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(24, 28, 31)';

test.describe('for a visitor whose system is light', () => {
  test.use({ colorScheme: 'light' });

  test('a form on a dark page is dark', async ({ page, site, receiver }) => {
    const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
    await show({ page, site }, tag(settings), body('#101418'));
    await expect(root(page)).toHaveAttribute('data-scheme', 'dark');
    expect(await ground(page)).toBe(DARK);
  });

  test('a form in a dark part of a light page is dark', async ({ page, site, receiver }) => {
    const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
    await show({ page, site }, `<div style="background: rgb(10 20 30)">${tag(settings)}</div>`);
    await expect(root(page)).toHaveAttribute('data-scheme', 'dark');
  });

  test('a panel over a dark page is dark', async ({ page, site, receiver }) => {
    await show({ page, site }, '', body('#101418') + tag(`data-webhook="${receiver.url}"`));
    await launcherOf(page).click();
    await expect(root(page)).toHaveAttribute('data-scheme', 'dark');
    expect(await ground(page)).toBe(DARK);
  });
});

test.describe('for a visitor whose system is dark', () => {
  test.use({ colorScheme: 'dark' });

  test('a form stays light on a page that does not declare dark', async ({
    page,
    site,
    receiver,
  }) => {
    await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
    await expect(root(page)).toHaveAttribute('data-scheme', 'light');
    expect(await ground(page)).toBe(LIGHT);
  });

  test('a form stays light on a page with a light ground, even one that declares dark', async ({
    page,
    site,
    receiver,
  }) => {
    const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
    await show({ page, site }, tag(settings), DECLARED + body('#fafafa'));
    await expect(root(page)).toHaveAttribute('data-scheme', 'light');
  });

  test('a panel stays light over a page that does not declare dark', async ({
    page,
    site,
    receiver,
  }) => {
    await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
    await launcherOf(page).click();
    await expect(root(page)).toHaveAttribute('data-scheme', 'light');
  });

  for (const [where, head] of Object.entries({ markup: DECLARED, CSS: DECLARED_IN_CSS })) {
    test(`a form is dark on a page that declares dark in its ${where} and draws no ground`, async ({
      page,
      site,
      receiver,
    }) => {
      const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
      await show({ page, site }, tag(settings), head);
      await expect(root(page)).toHaveAttribute('data-scheme', 'dark');
    });
  }
});

const TURNING =
  '<style>body { background: #fff } @media (prefers-color-scheme: dark) { body { background: #111 } }</style>';

test('a form follows a page that turns dark with the visitor’s system', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
  await show({ page, site }, tag(settings), TURNING);
  await expect(root(page)).toHaveAttribute('data-scheme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root(page)).toHaveAttribute('data-scheme', 'dark');
});

for (const [how, look, turn] of [
  ['at once', 'background: #fff', 'document.documentElement.classList.toggle("dark")'],
  [
    'in a transition',
    'background: #fff; transition: background 0.1s',
    'document.documentElement.classList.toggle("dark")',
  ],
  [
    'by an attribute of its own on what holds the form',
    'background: #fff',
    'document.querySelector("main").toggleAttribute("data-night")',
  ],
] as const) {
  test(`a form follows a page that a switch of its own turns dark and light ${how}`, async ({
    page,
    site,
    receiver,
  }) => {
    const grounds = `<style>body { ${look} } .dark body, [data-night] { background: #111 }</style>`;
    await show(
      { page, site },
      `<main>${tag(`data-webhook="${receiver.url}" data-surface="inline"`)}</main>`,
      grounds,
    );
    await expect(root(page)).toHaveAttribute('data-scheme', 'light');
    for (const scheme of ['dark', 'light', 'dark']) {
      await page.evaluate(turn);
      await expect(root(page)).toHaveAttribute('data-scheme', scheme);
    }
  });
}

for (const surface of ['inline', 'popover'] as const) {
  test(`a form on the ${surface} surface is dark on a page that turned dark while its code was loading`, async ({
    page,
    site,
    receiver,
  }) => {
    const release = await hold(page, LATER);
    const settings = `data-webhook="${receiver.url}" data-surface="${surface}"`;
    await show({ page, site }, tag(settings), TURNING);
    if (surface === 'popover') await launcherOf(page).click();
    await expect(page.getByLabel('First name')).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark' });
    release();
    await expect(page.locator('[data-scheme="light"]')).toHaveCount(0);
  });
}

test('a form that was taken out while it loaded is dark where it is put back into a dark page', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', body('#101418') + tag(''));
  await page.waitForFunction(() => 'ConsultForm' in window);
  const form = await page.evaluateHandle((url) => {
    const element = document.createElement('consult-form');
    element.dataset['webhook'] = url;
    document.body.append(element);
    element.remove();
    return element;
  }, receiver.url);
  await page.waitForFunction((element) => element.dataset['state'] === 'idle', form);
  await form.evaluate((element) => document.body.append(element));
  await expect(root(page)).toHaveAttribute('data-scheme', 'dark');
  expect(await ground(page)).toBe(DARK);
});
