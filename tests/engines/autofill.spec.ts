// The browser's own autofill, which the headless shell goes without: it fills the form, and not the trap.
import { act } from '../browser/fill.ts';
import { expect, tag, test } from '../browser/fixtures.ts';
import { show, THANKS } from '../browser/stage.ts';

/** What a visitor has once let their browser keep. */
const ADDRESS = {
  fields: [
    { name: 'NAME_FULL', value: 'Ada Example' },
    { name: 'NAME_FIRST', value: 'Ada' },
    { name: 'EMAIL_ADDRESS', value: 'ada@example.com' },
    { name: 'PHONE_HOME_WHOLE_NUMBER', value: '+12145550100' },
    { name: 'ADDRESS_HOME_STREET_ADDRESS', value: '1 Example Street' },
    { name: 'ADDRESS_HOME_COUNTRY', value: 'US' },
  ],
};

test('autofill fills in what it knows, leaves the unseen field empty, and the lead bears no sign of spam', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  const name = page.getByLabel('First name');
  await name.click();
  await page.locator('.trap').waitFor({ state: 'attached' });

  const browser = await page.context().newCDPSession(page);
  await browser.send('Autofill.setAddresses', { addresses: [ADDRESS] });
  const { result } = await browser.send('Runtime.evaluate', {
    expression:
      "document.querySelector('consult-form').shadowRoot.querySelector('[name=first_name]')",
  });
  const { objectId = '' } = result;
  const { node } = await browser.send('DOM.describeNode', { objectId });
  await browser.send('Autofill.trigger', { fieldId: node.backendNodeId, address: ADDRESS });

  await expect(name).toHaveValue('Ada');
  await expect(page.getByLabel('Phone number')).toHaveValue(/2145550100$/);
  await expect(page.locator('.trap')).toHaveValue('');
  await page.getByLabel('Morning').check();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions().map(({ data }) => data)).toMatchObject([
    { contact: { firstName: 'Ada' }, guard: { honeypot: false } },
  ]);
});
