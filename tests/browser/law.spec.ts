// What a clinic's country changes of a form.
import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { configScript, show, THANKS } from './stage.ts';

test('a consent is worded for the clinic’s country, and the submission holds its text and version', async ({
  page,
  site,
  receiver,
}) => {
  const config = { template: 'callback', clinic: { name: 'Halden Clinic', country: 'GB' } };
  const inline = tag(`data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`);
  await show({ page, site }, configScript('form', config) + inline);
  await fillCallback(page);
  await page.getByLabel('I agree that Halden Clinic may text me').check();
  await page.getByLabel('I give Halden Clinic my explicit consent').check();
  await act(page, 'submit');
  await expect(page.getByText(THANKS.split('.')[0] ?? '')).toBeVisible();
  const { consents } = JSON.parse(String(receiver.requests.at(-1)?.body));
  expect(consents.text_messages).toMatchObject({
    given: true,
    version: '2026-11-uk-eu',
    text: 'I agree that Halden Clinic may text me about my request. I can end this at any time.',
  });
});

test('at a clinic in the United Kingdom no form names a prescription-only medicine', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const config = {
    template: 'medspa-injectables',
    clinic: { country: 'GB' },
    fields: [
      {
        id: 'product',
        kind: 'radio',
        label: 'Which one do you know?',
        options: [
          { id: 'filler', label: 'Filler' },
          { id: 'toxin', label: 'Botox' },
        ],
      },
    ],
  };
  const inline = tag(`data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`);
  await show({ page, site }, configScript('form', config) + inline);
  await page.getByLabel('Lips').check();
  await act(page, 'next');
  await expect(page.getByRole('radio', { name: 'Filler' })).toBeVisible();
  await expect(page.locator('form')).not.toContainText('Botox');
  expect(heard.console.filter((line) => line.includes('prescription-only'))).toHaveLength(1);
});
