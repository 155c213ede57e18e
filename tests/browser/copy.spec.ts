import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { showPlain } from './secure-page.ts';
import { CLINIC } from './stage.ts';

test('on a page without a clipboard the answers come up selected, to be copied by hand', async ({
  page,
}) => {
  await page.route('http://hook.example/**', (route) =>
    route.fulfill({ status: 400, headers: { 'access-control-allow-origin': '*' } }),
  );
  const settings = 'data-webhook="http://hook.example/" data-surface="inline"';
  await showPlain(page, tag(`${settings} ${CLINIC}`));
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
  await fillCallback(page);
  await act(page, 'submit');
  await act(page, 'copy');
  await expect(page.locator('[part="written"] dl')).toBeVisible();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toContain('214 555 0100');
  expect(selected).toContain('Good times to call');
});
