import { expect, hostPage, tag, test } from './fixtures.ts';

test('a tag alone shows a launcher, and what is typed into its form arrives at the webhook', async ({
  page,
  site,
  receiver,
}) => {
  site.serve('/', hostPage('', tag(`data-webhook="${receiver.url}"`)));
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Request a consultation' }).click();
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Phone number').fill('214 555 0100');
  await page.getByLabel('Morning').check();
  await page.getByRole('button', { name: 'Call me back' }).click();
  await expect(page.getByText('Thank you. We have your request.')).toBeVisible();
  const [submission] = receiver.submissions();
  expect(submission?.data).toMatchObject({
    form: { id: 'callback' },
    contact: { firstName: 'Ada', phoneRaw: '214 555 0100', bestTime: ['morning'] },
  });
});
