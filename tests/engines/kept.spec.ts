// A page that its browser has really kept alive while its visitor was elsewhere: the headless shell keeps none.
import { act } from '../browser/fill.ts';
import { expect, hostPage, tag, test } from '../browser/fixtures.ts';
import { launcherOf, show, THANKS } from '../browser/stage.ts';

for (const surface of ['popover', 'dialog', 'inline'])
  test(`${surface}: a form that was left half filled is as it was on coming back, and is sent`, async ({
    page,
    site,
    receiver,
  }) => {
    site.serve('/away', hostPage('Elsewhere'));
    await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="${surface}"`));
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.title = `kept: ${persisted}`));
    });
    if (surface !== 'inline') await launcherOf(page).click();
    await page.getByLabel('First name').fill('Ada');

    await page.goto(`${site.url}/away`);
    // A page that was kept has no load.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveTitle('kept: true');
    await expect(page.getByLabel('First name')).toHaveValue('Ada');
    await page.getByLabel('Phone number').fill('214 555 0100');
    await page.getByLabel('Morning').check();
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions().map(({ data }) => data)).toMatchObject([
      { contact: { firstName: 'Ada', phone: '2145550100' } },
    ]);
  });
