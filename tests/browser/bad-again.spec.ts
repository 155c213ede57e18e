// After a submission that did not arrive: what is sent again, and what becomes of the answers.
import { ASKED, expectKept } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { expectOutcome, expectSame, send } from './sending.ts';
import { THANKS } from './stage.ts';

test('Try again sends the same id and the same bytes', async ({ page, site, receiver }) => {
  receiver.script([{ cors: 'none' }]);
  await send({ page, site, receiver });
  await expectOutcome(page, 'failed');
  receiver.script([200]);
  await act(page, 'retry');
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 2);
});

test('Back to my answers keeps every answer, and once one is changed a new submission is sent', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400, 200]);
  await send({ page, site, receiver });
  await expectOutcome(page, 'rejected');
  await act(page, 'edit');
  await expectKept(page);
  await page.getByLabel('First name').fill('Grace');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const [first, second] = receiver.submissions();
  expect(first?.data).toMatchObject(ASKED);
  expect(second?.data).toMatchObject({ contact: { firstName: 'Grace' }, answers: ASKED.answers });
  expect(second?.data['id']).not.toEqual(first?.data['id']);
  expect(second?.data['reference']).not.toEqual(first?.data['reference']);
});

test('Back to my answers and no more than a blank added sends the same id and the same bytes', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400, 200]);
  await send({ page, site, receiver });
  await expectOutcome(page, 'rejected');
  await act(page, 'edit');
  await page.getByLabel('First name').press('End');
  await page.getByLabel('First name').press('Space');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 2);
});
