import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
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
