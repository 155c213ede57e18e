// Webhooks that answer badly: the visitor reads the truth and loses nothing, the console names the mend.
import type { Page } from '@playwright/test';
import { expectKept, expectReachable, expectSaid } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { expectOutcome, expectSame, expectWritten, send } from './sending.ts';
import { THANKS, type Stage } from './stage.ts';

const REFUSED = 'Your request was not accepted';
const KEPT = 'Your request is kept on this device';

/** Answers that no further attempt mends, and what the console says of them after the address. */
const REFUSALS = [
  {
    name: 'refused with 400',
    step: 400,
    says: '(refused, HTTP 400). It does not take this format: try another data-preset (json, text, form), or check the names in webhook.fields.',
  },
  {
    name: 'refused as too large',
    step: 413,
    says: '(refused, HTTP 413). The submission is larger than it takes: raise its limit.',
  },
  {
    name: 'refused for want of a login',
    step: 401,
    says: '(refused, HTTP 401). It asks for a login or a key. A webhook must take a POST without one: no secret can live in a page.',
  },
  {
    name: 'led on to a login page',
    step: { do: 'redirect' },
    says: '(redirected, HTTP 200). It redirected, perhaps to a login page: use the address that itself answers the POST, and let it take a POST without a login.',
  },
] as const;

test('a submission that is refused is sent once; the console says why, and phone, mail and every answer stay', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  for (const [at, { name, step, says }] of REFUSALS.entries())
    await test.step(name, async () => {
      receiver.reset();
      receiver.script([step]);
      // Whoever was refused goes back to what stands there, and sends it again.
      await (at === 0 ? send({ page, site, receiver }) : act(page, 'submit'));
      await expect(page.getByRole('heading', { name: REFUSED })).toBeFocused();
      await expectOutcome(page, 'rejected');
      await expectReachable(page);
      await expectWritten(page);
      await expect(page.locator('[data-action="retry"]')).toHaveCount(0);
      await expectSaid(heard, expectedLine('rejected', receiver.origin, says));
      expectSame(receiver.submissions(), 1);
      await act(page, 'edit');
      await expectKept(page);
    });
});

/** The console's line on a submission: no answer, and of the webhook only its origin. */
function expectedLine(outcome: string, origin: string, says: string): string {
  return `submission ${outcome} at ${origin} ${says}`;
}

/** How many submissions the page has had an answer to. */
function countAnswers(page: Page): () => number {
  let answers = 0;
  page.on('response', (response) => {
    if (response.request().method() === 'POST') answers += 1;
  });
  return () => answers;
}

test('a receiver that asks for patience with 429 is left alone that long, then gets the same again', async ({
  page,
  site,
  receiver,
}) => {
  const headers = { 'retry-after': '20', 'access-control-expose-headers': 'retry-after' };
  receiver.script([{ status: 429, headers }, 200]);
  const answers = countAnswers(page);
  await page.clock.install();
  await send({ page, site, receiver });
  await expect.poll(answers).toBe(1);
  await page.clock.runFor(15_000);
  await expect(page.getByText('Still sending')).toBeVisible();
  await expectReachable(page);
  expectSame(receiver.submissions(), 1);
  await page.clock.runFor(6000);
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 2);
});

test('after a 500 the same bytes are sent again by themselves, and the visitor reads of success only', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  receiver.script([500, 200]);
  await send({ page, site, receiver });
  await expect(page.getByText(THANKS)).toBeVisible();
  await expectOutcome(page, 'delivered');
  expectSame(receiver.submissions(), 2);
  expect(heard.console.filter((line) => line.includes('[consult-form]'))).toEqual([]);
});

/** Lets a second go by, once every attempt has its answer: so none of them runs out of its time. */
async function aSecondLater(
  { page, receiver }: Pick<Stage, 'page' | 'receiver'>,
  answers: () => number,
): Promise<number> {
  if (answers() === receiver.submissions().length) await page.clock.runFor(1000);
  return answers();
}

test('a receiver that always answers 500 gets six attempts, then the submission is kept, and phone, mail and every answer show', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  receiver.script([500]);
  const answers = countAnswers(page);
  await page.clock.install();
  await send({ page, site, receiver });
  await expect
    .poll(() => aSecondLater({ page, receiver }, answers), { intervals: [20], timeout: 15_000 })
    .toBe(6);
  await expect(page.getByRole('heading', { name: KEPT })).toBeFocused();
  await expectOutcome(page, 'queued');
  expectSame(receiver.submissions(), 6);
  await expectReachable(page);
  await expectWritten(page);
  await expectSaid(
    heard,
    expectedLine(
      'queued',
      receiver.origin,
      '(unavailable, HTTP 500, 6 attempts). It could not take the submission: its own log says why.',
    ),
  );
});

test('half an answer with a good head counts as delivered', async ({ page, site, receiver }) => {
  receiver.script([{ do: 'half' }]);
  await send({ page, site, receiver });
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 1);
});
