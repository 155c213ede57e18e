import { expect, tag, test } from './fixtures.ts';
import { act, fillContact, fillWishes } from './fill.ts';
import { configScript, show, THANKS } from './stage.ts';

test.beforeEach(async ({ page, site, receiver }) => {
  const settings = `data-webhook="${receiver.url}" data-template="smp-consultation" data-surface="inline"`;
  await show({ page, site }, tag(settings));
});

test('a question comes with the answer that asks for it and goes with it', async ({ page }) => {
  const scar = page.getByRole('radiogroup', { name: 'How old is the scar?' });
  await expect(scar).toHaveCount(0);
  await page.getByLabel('A scar').check();
  await expect(scar).toBeVisible();
  await expect(page.locator('[data-field]')).toHaveCount(3);
  await page.getByLabel('Thinning all over').check();
  await expect(scar).toHaveCount(0);
  await expect(page.getByRole('radiogroup', { name: 'How thin' })).toBeVisible();
});

test('an answer to a question that is gone is not sent', async ({ page, receiver }) => {
  await page.getByLabel('A scar').check();
  await page.getByLabel('Over a year').check();
  await page.getByLabel('Patches (areata)').check();
  await page.getByLabel('Two to five').check();
  await act(page, 'next');
  await fillWishes(page);
  await act(page, 'next');
  await fillContact(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const { answers } = { answers: {}, ...receiver.submissions()[0]?.data };
  expect(Object.keys(answers)).toEqual(['pattern', 'patch_count', 'look', 'previous', 'adult']);
});

test('an answer comes back with its question, and is sent again', async ({ page, receiver }) => {
  await page.getByLabel('A scar').check();
  await page.getByLabel('Over a year').check();
  await page.getByLabel('A burn').check();
  await page.getByLabel('Thinning all over').check();
  await page.getByLabel('A scar').check();
  await expect(page.getByLabel('Over a year')).toBeChecked();
  await expect(page.getByLabel('A burn')).toBeChecked();
  await act(page, 'next');
  await fillWishes(page);
  await act(page, 'next');
  await fillContact(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: { scar_kind: { value: ['burn'] }, scar_age: { value: 'over_1_year' } },
  });
});

test('"none of these" unticks all others, and any other unticks it', async ({ page }) => {
  await page.getByLabel('I am not sure').check();
  await act(page, 'next');
  await page.getByLabel('PRP injections').check();
  await page.getByLabel('Medication').check();
  await expect(page.getByLabel('When was it')).toBeVisible();
  await page.getByLabel('None of these').check();
  await expect(page.getByLabel('PRP injections')).not.toBeChecked();
  await expect(page.getByLabel('Medication')).not.toBeChecked();
  await expect(page.getByLabel('When was it')).toHaveCount(0);
  await page.getByLabel('Medication').check();
  await expect(page.getByLabel('None of these')).not.toBeChecked();
});

test('the count of steps tells the truth where an answer brings or takes one', async ({
  page,
  site,
  receiver,
}) => {
  const config = {
    surface: 'inline',
    steps: [
      { id: 'one', fields: [{ id: 'more', kind: 'checkbox', label: 'Tell more' }] },
      {
        id: 'two',
        fields: [
          {
            id: 'story',
            kind: 'text',
            label: 'Story',
            visibleWhen: { field: 'more', filled: true },
          },
        ],
      },
      { id: 'three', fields: [{ id: 'name', kind: 'text', label: 'Your name' }] },
    ],
  };
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', config) + tag(settings));
  await expect(page.getByText('Step 1 of 2')).toBeVisible();
  await page.getByLabel('Tell more').check();
  await expect(page.getByText('Step 1 of 3')).toBeVisible();
  await page.getByLabel('Tell more').uncheck();
  await act(page, 'next');
  await expect(page.getByText('Step 2 of 2')).toBeVisible();
  await expect(page.getByLabel('Your name')).toBeVisible();
});

test('options and a step come and go with an answer, and the count of steps stays true', async ({
  page,
  site,
  receiver,
}) => {
  const scar = { field: 'pattern', is: 'scar' };
  const radio = (id: string, label: string, options: object[]) => ({
    id,
    kind: 'radio',
    label,
    options,
  });
  const steps = [
    {
      id: 'hair',
      fields: [
        radio('pattern', 'Pattern', [
          { id: 'scar', label: 'A scar' },
          { id: 'thin', label: 'Thinning' },
        ]),
        radio('look', 'Look', [
          { id: 'soft', label: 'Soft' },
          { id: 'blend', label: 'Blended scar', visibleWhen: scar },
        ]),
      ],
    },
    { id: 'scar', visibleWhen: scar, fields: [{ id: 'age', kind: 'text', label: 'Scar age' }] },
    { id: 'who', fields: [{ id: 'name', kind: 'text', label: 'Name' }] },
  ];
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`;
  await show({ page, site }, configScript('form', { steps }) + tag(settings));
  await expect(page.getByText('Step 1 of 2')).toBeVisible();
  await expect(page.getByLabel('Blended scar')).toHaveCount(0);
  await page.getByLabel('A scar').check();
  await expect(page.getByText('Step 1 of 3')).toBeVisible();
  await page.getByLabel('Blended scar').check();
  await act(page, 'next');
  await page.getByLabel('Scar age').fill('9 years');
  await act(page, 'back');
  await page.getByLabel('Thinning').check();
  await expect(page.getByText('Step 1 of 2')).toBeVisible();
  await act(page, 'next');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: { pattern: { value: 'thin' } },
  });
  expect(JSON.stringify(receiver.submissions()[0]?.data)).not.toMatch(/Blended|9 years/);
});

test('a select is empty while its choice is gone, and the list of faults has no line for what is gone, and goes with its last one', async ({
  page,
  site,
  receiver,
}) => {
  const scar = { field: 'pattern', is: 'scar' };
  const fields = [
    {
      id: 'pattern',
      kind: 'radio',
      label: 'Pattern',
      options: [
        { id: 'scar', label: 'A scar' },
        { id: 'thin', label: 'Thinning' },
      ],
    },
    {
      id: 'look',
      kind: 'select',
      label: 'Look',
      options: [
        { id: 'soft', label: 'Soft' },
        { id: 'blend', label: 'Blended', visibleWhen: scar },
      ],
    },
    { id: 'age', kind: 'text', label: 'Scar age', required: true, visibleWhen: scar },
    { id: 'name', kind: 'text', label: 'Name', required: true },
  ];
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`;
  await show({ page, site }, configScript('form', { fields }) + tag(settings));
  await page.getByLabel('A scar').check();
  const look = page.getByLabel('Look');
  await look.selectOption('blend');
  await act(page, 'submit');
  const lines = page.locator('.summary li');
  await expect(lines).toHaveText([/^Scar age/, /^Name/]);
  await page.getByLabel('Thinning').check();
  await expect(lines).toHaveText([/^Name/]);
  await expect(look).toHaveValue('');
  await expect(look.locator('option:checked')).toHaveText('Choose one');
  await page.getByLabel('A scar').check();
  await expect(look).toHaveValue('blend');
  await page.getByLabel('Name').fill('Ada');
  await act(page, 'submit');
  await expect(lines).toHaveText([/^Scar age/]);
  await page.getByLabel('Thinning').check();
  await expect(page.getByText('There is a problem')).toBeHidden();
  await expect(page.getByLabel('Thinning')).toBeFocused();
});
