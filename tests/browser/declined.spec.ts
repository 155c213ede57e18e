// Where the consent to health answers is declined, what is sensitive stays with the visitor.
import { REACHABLE, showConfig } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { THANKS } from './stage.ts';

test.use({ locale: 'en-US' });

const FORM = {
  id: 'declined',
  surface: 'inline',
  clinic: {
    ...REACHABLE,
    timeZone: 'America/Chicago',
    privacyUrl: 'https://clinic.example/privacy',
  },
  fields: [
    { id: 'first_name', kind: 'text', label: 'First name' },
    { id: 'pain', kind: 'text', label: 'Where does it hurt?' },
    { id: 'journey', kind: 'textarea', label: 'Your story' },
    { id: 'studio', kind: 'text', label: 'Which studio?', sensitive: false },
    { id: 'health_answers', kind: 'consent', label: 'Use it. [Privacy policy]({privacy})' },
  ],
};

test('sensitive answers are sent with their consent and not without, and are the visitor’s to read', async ({
  page,
  site,
  receiver,
}) => {
  await showConfig({ page, site, receiver }, FORM);
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Where does it hurt?').fill('Left knee');
  await page.getByLabel('Your story').fill('Since May');
  await page.getByLabel('Which studio?').fill('North');
  receiver.script([400, {}]);
  await act(page, 'submit');
  await page.locator('[part="written"] summary').click();
  await expect(page.locator('[part="written"]')).toContainText('Left knee');
  await expect(page.locator('[part="written"]')).not.toContainText('clinic.example/privacy');
  await act(page, 'edit');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const sent = receiver.submissions().map(({ data }) => data);
  const text = 'Use it. Privacy policy (https://clinic.example/privacy)';
  for (const data of sent) {
    expect(data).toMatchObject({
      summary: 'North',
      clinicTimeZone: 'America/Chicago',
      contact: { firstName: 'Ada' },
      consents: { health_answers: { given: false, text } },
    });
    expect(JSON.stringify(data)).not.toMatch(/knee|May/);
  }
});
