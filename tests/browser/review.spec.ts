// The step that shows all answers before they are sent.
import { expectAccessible } from './accessible.ts';
import { expect, tag, test } from './fixtures.ts';
import { act } from './fill.ts';
import { DESKTOP } from './sizes.ts';
import { BOTH_SCHEMES, configScript, show, THANKS, type Stage } from './stage.ts';

const FORM = {
  review: { intro: 'Nothing is sent yet.' },
  steps: [
    {
      title: 'Your hair',
      fields: [
        {
          id: 'pattern',
          kind: 'radio',
          label: 'What best describes it?',
          options: [
            { id: 'scar', label: 'A scar' },
            { id: 'thin', label: 'Thinning' },
          ],
        },
        {
          id: 'scar_age',
          kind: 'text',
          label: 'How old is the scar?',
          visibleWhen: { field: 'pattern', is: 'scar' },
        },
      ],
    },
    {
      title: 'About you',
      fields: [
        { id: 'first_name', kind: 'text', label: 'First name', required: true },
        { id: 'wish', kind: 'number', label: 'How many sessions?', unit: 'sessions' },
        { id: 'agree', kind: 'consent', label: 'You may keep my [answers](https://a.example).' },
      ],
    },
  ],
};

async function fillTo(stage: Stage): Promise<void> {
  const { page, receiver } = stage;
  const inline = `data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`;
  await show(stage, configScript('form', FORM) + tag(inline), BOTH_SCHEMES);
  await page.getByLabel('A scar').check();
  await page.getByLabel('How old is the scar?').fill('2 years');
  await act(page, 'next');
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('How many sessions?').fill('3');
  await act(page, 'next');
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
}

test('all answers are shown in words before they are sent, as they are then sent', async ({
  page,
  site,
  receiver,
}) => {
  await fillTo({ page, site, receiver });
  await expect(page.locator('[part="progress"]')).toHaveText('Step 3 of 3');
  const terms = page.locator('.review dt');
  await expect(terms).toHaveText([
    'What best describes it?',
    'How old is the scar?',
    'First name',
    'How many sessions?',
    'You may keep my answers.',
  ]);
  await expect(page.locator('.review dd:nth-child(2)')).toHaveText([
    'A scar',
    '2 years',
    'Ada',
    '3 sessions',
    'No',
  ]);
  expect(receiver.requests).toEqual([]);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const { answers, contact } = JSON.parse(String(receiver.requests.at(-1)?.body));
  expect(Object.keys(answers)).toEqual(['pattern', 'scar_age', 'wish']);
  expect(contact).toEqual({ firstName: 'Ada' });
});

test('an answer can be changed from there, by keyboard, and the review follows the branch taken', async ({
  page,
  site,
  receiver,
}) => {
  await fillTo({ page, site, receiver });
  await page.keyboard.press('Tab');
  const change = page.getByRole('button', { name: 'Change: What best describes it?' });
  await expect(change).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('A scar')).toBeFocused();
  await page.getByLabel('Thinning').check();
  await act(page, 'next');
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
  await act(page, 'next');
  await expect(page.locator('.review')).not.toContainText('scar');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('it meets WCAG 2.2 AA, light and dark', async ({ page, site, receiver }) => {
  await fillTo({ page, site, receiver });
  await expectAccessible(page, DESKTOP);
});

test('what draws a review is fetched where a form has one', async ({ page, site, receiver }) => {
  const inline = `data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`;
  await show({ page, site }, configScript('form', { ...FORM, review: false }) + tag(inline));
  await expect(page.getByLabel('A scar')).toBeVisible();
  expect(site.requests.filter((path) => path.includes('review-'))).toEqual([]);
});

test('of nothing asked there is nothing to check, nor to send', async ({
  page,
  site,
  receiver,
}) => {
  const nothing = { review: true, fields: [{ id: 'location', kind: 'location', label: 'Where?' }] };
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-phone="+1 214 555 0142"`;
  await show(
    { page, site },
    configScript('form', nothing) + tag(`${settings} data-config="#form"`),
  );
  await expect(page.getByRole('link', { name: '+1 214 555 0142' })).toBeVisible();
  await expect(page.locator('[data-action="submit"]')).toHaveCount(0);
});
