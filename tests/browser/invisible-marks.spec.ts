import { act } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { configScript, show, THANKS } from './stage.ts';

test('an email and a phone number are sent without the invisible marks that were copied with them', async ({
  page,
  site,
  receiver,
}) => {
  const fields = [
    { id: 'name', kind: 'text', label: 'Name' },
    { id: 'email', kind: 'email', label: 'Email' },
    { id: 'phone', kind: 'phone', label: 'Phone' },
  ];
  const config = { fields, clinic: { country: 'US' }, webhook: receiver.url };
  const settings = 'data-config="#ask" data-surface="inline"';
  await show({ page, site }, configScript('ask', config) + tag(settings));
  await page.getByLabel('Name').fill('\u200f\u2067علی\u200cرضا\u2069');
  await page.getByLabel('Email').fill('\u202aada@example.com\u202c\u200b');
  await page.getByLabel('Phone').fill('\u2066214\u200b 555 0100\u2069\ufeff');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data['contact']).toEqual({
    name: 'علی\u200cرضا',
    email: 'ada@example.com',
    phone: '+12145550100',
    phoneRaw: '214 555 0100',
  });
});
