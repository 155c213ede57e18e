// After a submission that did not arrive: what is sent again, and what becomes of the answers.
import { ASKED, expectKept, expectReachable, expectSaid } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { expectOutcome, expectSame, expectWritten, send, write } from './sending.ts';
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

test('offline nothing is claimed, and the submission goes out by itself once the network is back', async ({
  page,
  context,
  site,
  receiver,
}) => {
  await page.clock.install();
  // Chance could spend all attempts early; so late ones are left.
  await page.addInitScript(() => {
    Math.random = () => 0.9;
  });
  await write({ page, site, receiver });
  // All of ours has come by then: what is missing is the way to the webhook.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await act(page, 'submit');
  await page.clock.runFor(12_000);
  await expect(page.getByText('Still sending')).toBeVisible();
  await expectReachable(page);
  expect(receiver.requests).toEqual([]);
  await context.setOffline(false);
  // Second by second, and none once it is under way: an attempt has but ten.
  await expect
    .poll(
      async () => {
        if (receiver.requests.length === 0) await page.clock.runFor(1000);
        return receiver.submissions().length;
      },
      { intervals: [20], timeout: 15_000 },
    )
    .toBe(1);
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 1);
});

test('offline to the end the visitor reads so and keeps every answer, and Try again sends them', async ({
  page,
  context,
  site,
  receiver,
  heard,
}) => {
  await page.clock.install();
  await write({ page, site, receiver });
  // All of ours has come by then: what is missing is the way to the webhook.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await act(page, 'submit');
  await expectOutcome(page, 'sending');
  for (let tenth = 0; tenth < 6; tenth += 1) await page.clock.runFor(10_000);
  await expectOutcome(page, 'failed');
  await expectReachable(page);
  await expectWritten(page);
  await expectSaid(heard, /^(Consult Form: )?submission failed.*offline/);
  expect(receiver.requests).toEqual([]);
  await context.setOffline(false);
  await act(page, 'retry');
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 1);
});
