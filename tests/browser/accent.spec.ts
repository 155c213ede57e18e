import { act, fillCallback } from './fill.ts';
import { expect, hostPage, tag, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { show, THANKS } from './stage.ts';

for (const [source, attribute, style] of [
  ['its tag', 'data-accent="#aa0000"', ''],
  ['the page', '', '<style>:root { --consult-accent: #aa0000 }</style>'],
] as const) {
  test(`a form takes its accent from ${source}`, async ({ page, site, receiver }) => {
    const settings = `data-webhook="${receiver.url}" data-surface="inline" ${attribute}`;
    await show({ page, site }, tag(settings), style);
    const button = page.locator('[data-action="submit"]');
    await expect(button).toHaveCSS('background-color', 'rgb(170, 0, 0)');
  });
}

test('a form keeps to the default accent, and to work, where colours cannot be made of another', async ({
  page,
  site,
  receiver,
}) => {
  site.breakFiles(/\/accent-/);
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-accent="#aa0000"`;
  await show({ page, site }, tag(settings));
  await fillCallback(page);
  await expect(page.locator('[data-action="submit"]')).toHaveCSS(
    'background-color',
    'rgb(15, 107, 107)',
  );
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('a form takes the accent of a style sheet that comes after it', async ({
  page,
  site,
  receiver,
}) => {
  const release = await hold(page, /late\.css$/);
  site.serve('/late.css', { body: ':root { --consult-accent: #aa0000 }' });
  const sheet = `<link rel="stylesheet" href="/late.css" media="print" onload="this.media='all'">`;
  const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
  site.serve('/', hostPage(tag(settings), sheet));
  await page.goto(site.url, { waitUntil: 'commit' });
  const button = page.locator('[data-action="submit"]');
  await expect(button).toHaveCSS('background-color', 'rgb(15, 107, 107)');
  release();
  await expect(button).toHaveCSS('background-color', 'rgb(170, 0, 0)');
});
