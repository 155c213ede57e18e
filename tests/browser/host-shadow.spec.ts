// A tag that a page builder has put into a shadow root, where no script can find the element that it came from.
import type { Page } from '@playwright/test';
import { saidIn } from './bad-form.ts';
import { expect, tag, test } from './fixtures.ts';
import { launcherOf, show } from './stage.ts';

const SRC = '/dist/consult-form.js';

/** Puts the tag into a shadow root, as page builders that wrap embedded code do. */
const inShadow = (page: Page, attributes: Readonly<Record<string, string>>): Promise<void> =>
  page.locator('#wrap').evaluate((wrap, given) => {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(given)) script.setAttribute(name, value);
    const ran = new Promise<void>((resolve) => script.addEventListener('load', () => resolve()));
    wrap.attachShadow({ mode: 'open' }).append(script);
    return ran;
  }, attributes);

for (const surface of ['popover', 'inline']) {
  test(`a tag for the surface ${surface} inside a shadow root, where nothing finds it, says so and the mend`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    await show({ page, site }, '<div id="wrap"></div>');
    const settings = { 'data-webhook': receiver.url, 'data-surface': surface };
    await inShadow(page, { src: SRC, ...settings });
    expect(saidIn(heard)).toEqual(['no tag']);
  });
}

test('a tag inside a shadow root beside one in the page is that one', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const inPage = tag(`data-webhook="${receiver.url}"`);
  await show({ page, site }, `<div id="wrap"></div>${inPage}`);
  await expect(launcherOf(page)).toBeVisible();
  await inShadow(page, { src: SRC, 'data-webhook': receiver.url });
  await expect(launcherOf(page)).toHaveCount(1);
  expect(saidIn(heard)).toEqual([]);
});
