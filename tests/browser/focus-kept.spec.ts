import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { callFace, CLINIC, configScript, launcherOf, show, THANKS, type Stage } from './stage.ts';

const SEARCH = '<label>Search <input id="search"></label>';
const BUTTON = '<button id="ask" onclick="ConsultForm.open()">Ask us</button>';

async function open({ page, site, receiver }: Stage, body: string, settings = ''): Promise<void> {
  await show({ page, site }, body + tag(`data-webhook="${receiver.url}" ${CLINIC} ${settings}`));
}

test('an outcome leaves focus with the page’s own field, and the page where it is', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ hold: true }]);
  await open({ page, site, receiver }, SEARCH, 'data-surface="inline"');
  await fillCallback(page);
  await act(page, 'submit');
  await receiver.posts(1);
  await page.locator('#search').focus();
  receiver.release();
  await expect(page.getByText(THANKS)).toBeAttached();
  await page.keyboard.type('Hours');
  await expect(page.locator('#search')).toHaveValue('Hours');
  await expect(page.locator('#search')).toBeInViewport();
});

test('an outcome takes focus from what it replaces', async ({ page, site, receiver }) => {
  await open({ page, site, receiver }, SEARCH, 'data-surface="inline"');
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByRole('heading', { name: THANKS })).toBeFocused();
});

/** What may become of that button; once it is gone there is no other. */
const HIDING = [
  'var ask = document.querySelector("#ask"); ask.style.display = "none"',
  'ask.style.visibility = "hidden"',
  'ask.remove()',
];

/** Opens the form by a button of the page, from the keyboard. */
async function openByButton(page: Page): Promise<void> {
  await page.locator('#ask').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('First name')).toBeFocused();
}

for (const viewport of [
  { width: 1280, height: 860 },
  { width: 360, height: 640 },
]) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('a form gives focus back to the button of the page that opened it, or to the launcher where that is hidden or gone', async ({
      page,
      site,
      receiver,
    }) => {
      await open({ page, site, receiver }, BUTTON);
      await expect(launcherOf(page)).toBeVisible();
      await openByButton(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator('#ask')).toBeFocused();
      // As in a menu that shuts, or on a page that draws itself anew.
      for (const change of HIDING) {
        await openByButton(page);
        await page.evaluate(change);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(launcherOf(page), change).toBeFocused();
        await page.evaluate('ask.removeAttribute("style")');
      }
    });
  });
}

test('a panel that the page closes leaves focus with the page’s own field', async ({
  page,
  site,
  receiver,
}) => {
  await open({ page, site, receiver }, SEARCH);
  await launcherOf(page).click();
  await expect(page.getByLabel('First name')).toBeFocused();
  await page.locator('#search').focus();
  await callFace(page, 'close');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#search')).toBeFocused();
});

test('a dialog of the page’s own script does not call focus back from the form over it', async ({
  page,
  site,
  receiver,
}) => {
  const trap = `<script>addEventListener('focusin', ({ target }) => {
    if (!dialog.contains(target)) dialog.querySelector('button').focus();
  })</script>`;
  const body = `<div id="dialog" role="dialog"><button data-consult-open>Ask</button></div>${trap}`;
  await show({ page, site }, body, tag(`data-webhook="${receiver.url}"`));
  await expect(launcherOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByLabel('First name')).toBeFocused();
  await page.keyboard.type('Ada');
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
});

test('a form in a dialog of the page’s own script lets Tab and Escape through, and no other key', async ({
  page,
  site,
  receiver,
}) => {
  const script = `<script>
    const keys = [];
    addEventListener('keydown', ({ key }) => keys.push(key));
  </script>`;
  const form = tag(`data-webhook="${receiver.url}" data-surface="inline"`);
  await show({ page, site }, `<div role="dialog">${form}</div>${script}`);
  await page.getByLabel('First name').focus();
  for (const key of ['a', '/', 'Tab', 'Escape', 'Enter']) await page.keyboard.press(key);
  expect(await page.evaluate('keys')).toEqual(['Tab', 'Escape']);
});

test('an open panel whose element a router takes away throws nothing at the page', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const body = '<consult-form data-surface="popover"></consult-form>';
  await show({ page, site }, body, tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).click();
  await expect(page.getByLabel('First name')).toBeFocused();
  await page.evaluate('document.querySelector("consult-form").remove()');
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  expect(heard.errors).toEqual([]);
});

test('a form that opens gives focus to the first question that shows, not to one that is folded away', async ({
  page,
  site,
  receiver,
}) => {
  const fields = [
    { id: 'questions', kind: 'checkboxes', label: 'Ask us', options: [{ id: 'a', label: 'Who?' }] },
    { id: 'who', kind: 'text', label: 'Who are you?' },
  ];
  const form = tag(`data-webhook="${receiver.url}" data-config="#form"`);
  await show({ page, site }, configScript('form', { fields }), form);
  await launcherOf(page).click();
  await expect(page.getByLabel('Who are you?')).toBeFocused();
});
