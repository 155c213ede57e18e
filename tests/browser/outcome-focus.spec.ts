import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { CLINIC, show } from './stage.ts';

test.beforeEach(async ({ page, site, receiver }) => {
  const settings = `data-webhook="${receiver.url}" data-surface="inline" ${CLINIC}`;
  await show({ page, site }, tag(settings));
  await fillCallback(page);
});

test('back at the answers, focus is inside the form', async ({ page, receiver }) => {
  receiver.script([400]);
  await act(page, 'submit');
  await expect(page.getByText('Your request was not accepted')).toBeVisible();
  await act(page, 'edit');
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
  await expect(page.locator('consult-form')).toBeFocused();
});

test('a form that is sent once more says so while it is being sent', async ({ page, receiver }) => {
  receiver.script([
    { do: 'drop', when: 'after-body' },
    { do: 'drop', when: 'after-body' },
  ]);
  await act(page, 'submit');
  await expect(page.getByText('We could not send your request')).toBeVisible();
  receiver.script([{ hold: true }]);
  await act(page, 'retry');
  await expect(page.getByText('Sending…')).toBeVisible();
  receiver.release();
});
