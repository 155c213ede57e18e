// A note between questions: what it says, to whom it is read out, and that it asks nothing.
import { showConfig } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { controlsOf, FURTHER, showFurther } from './further-form.ts';
import { THANKS } from './stage.ts';

test('a note comes at once with the answer that it waits for, is read out, and calls', async ({
  page,
  site,
  receiver,
}) => {
  await showFurther({ page, site, receiver });
  const { pain, care } = controlsOf(page);
  await pain.fill('7');
  await expect(care).toHaveCount(0);
  await page.getByRole('button', { name: 'More: How sore is it?' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^Strong pain needs a doctor today\./);
  const call = care.getByRole('link', { name: 'Call +1 214 555 0100' });
  await expect(call).toHaveAttribute('href', 'tel:+12145550100');
  await call.click({ trial: true });
  await pain.fill('2');
  await expect(care).toHaveCount(0);
});

test('one of a quiet tone is read out in its turn, and one that always shows not at all', async ({
  page,
  site,
  receiver,
}) => {
  const [hours, , pain] = FURTHER.fields;
  const calm = {
    id: 'calm',
    kind: 'note',
    label: 'That is usual.',
    visibleWhen: { field: 'pain', atMost: 3 },
  };
  await showFurther({ page, site, receiver }, [hours, pain, calm]);
  const spoken = page.getByRole('status').filter({ hasText: 'That is usual.' });
  await expect(spoken).toHaveCount(0);
  await controlsOf(page).pain.fill('3');
  await expect(spoken).toBeVisible();
  await expect(page.locator('[data-field="hours"] [role]')).toHaveCount(0);
});

test('a note may be all that a step has to show', async ({ page, site, receiver }) => {
  const steps = [
    { id: 'before', fields: [{ id: 'hello', kind: 'note', label: 'Three questions follow.' }] },
    { id: 'ask', fields: [FURTHER.fields[2]] },
  ];
  await showConfig({ page, site, receiver }, { ...FURTHER, fields: undefined, steps });
  await expect(page.getByText('Three questions follow.')).toBeVisible();
  await act(page, 'next');
  await controlsOf(page).pain.fill('0');
  await act(page, 'back');
  await act(page, 'next');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data['answers']).toEqual({
    pain: { label: 'How sore is it?', value: 0, text: '0' },
  });
});

test('a note may be all that a form has to show', async ({ page, site, receiver }) => {
  const [hours] = FURTHER.fields;
  const source = { id: 'source', kind: 'hidden', label: 'Source', value: 'spring' };
  await showFurther({ page, site, receiver }, [hours, source]);
  await expect(page.getByText('We answer from 9 am to 6 pm.')).toBeVisible();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data['answers']).toEqual({
    source: { label: 'Source', value: 'spring', text: 'spring' },
  });
});
