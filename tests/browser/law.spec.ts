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

/** A question that names one, and prices by goal. */
const MEDSPA = {
  template: 'medspa-injectables',
  clinic: { name: 'Halden Clinic', country: 'GB' },
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
  priceGuide: {
    currency: 'GBP',
    reviewed: '2026-11-01',
    rules: [{ id: 'goal', kind: 'base', field: 'goal', options: { lines: 15000, lips: 20000 } }],
  },
};

test('at a clinic in the United Kingdom no form names a prescription-only medicine or its price, whichever build shows it', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const inline = tag(`data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`);
  const oneFile = inline.replace('consult-form.js', 'consult-form.standalone.js');
  for (const build of [inline, oneFile, 'rescue']) {
    if (build === 'rescue') site.breakFiles(/without-poms/);
    await show(
      { page, site },
      configScript('form', MEDSPA) + (build === 'rescue' ? inline : build),
    );
    const form = page.locator('form');
    await page.getByLabel('Lips').check();
    await page.getByLabel('Never').check();
    // The one-file build has no prices at all there.
    const [ofFiller, ofToxin] = build === inline ? ['£200', 'We price this after seeing you'] : [];
    await expect(form).toContainText(ofFiller ?? '');
    await page.getByLabel('Lines and wrinkles').check();
    await expect(form).toContainText(ofToxin ?? '');
    await expect(form).not.toContainText('£');
    await act(page, 'next');
    await expect(page.getByRole('radio', { name: 'Filler' })).toBeVisible();
    await expect(form).not.toContainText('Botox');
    await expect(page.getByLabel('I give Halden Clinic my explicit consent')).toBeVisible();
  }
  expect(heard.console.filter((line) => line.includes('product.toxin: left out'))).toHaveLength(3);
});
