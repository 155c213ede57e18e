// Connections that break, answers that no page may read, no answer at all, and no network.
import { expectKept, expectReachable, expectSaid } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { expectOutcome, expectSame, expectWritten, send } from './sending.ts';
import { THANKS } from './stage.ts';

const FAILED = 'We could not send your request';

test('a receiver that refuses the preflight of JSON gets the same id and content as plain text', async ({
  page,
  site,
  receiver,
}) => {
  const bodies: (string | null)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') bodies.push(request.postData());
  });
  receiver.script([{ cors: 'simple' }]);
  await send({ page, site, receiver });
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.requests.map(({ method }) => method)).toEqual(['OPTIONS', 'POST']);
  const submissions = receiver.submissions();
  expect(submissions[0]?.contentType).toBe('text/plain;charset=UTF-8');
  expectSame(submissions, 1);
  const arrived = submissions[0]?.bytes.toString('utf8');
  expect(bodies).toEqual([arrived, arrived]);
});

test('where no answer may be read the visitor is not told that it arrived, and the console names the header', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  receiver.script([{ cors: 'none' }]);
  await send({ page, site, receiver });
  await expect(page.getByRole('heading', { name: FAILED })).toBeFocused();
  await expect(page.getByText('It may not have arrived.')).toBeVisible();
  await expectOutcome(page, 'failed');
  await expectReachable(page);
  expectSame(receiver.submissions(), 1);
  await expectSaid(heard, /\(network, 2 attempts\)\. .*Access-Control-Allow-Origin/);
  await act(page, 'edit');
  await expectKept(page);
});

test('a connection that drops before the body was read is tried again with the same id', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ do: 'drop', when: 'before-body' }, 200]);
  await send({ page, site, receiver });
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 1);
});

test('a connection that drops after the body was read is tried again with the same bytes', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ do: 'drop', when: 'after-body' }, 200]);
  await send({ page, site, receiver });
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 2);
});

for (const when of ['before-body', 'after-body'] as const) {
  test(`connections that always drop ${when} end in phone, mail and every answer`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    receiver.script([{ do: 'drop', when }]);
    await send({ page, site, receiver });
    await expect(page.getByRole('heading', { name: FAILED })).toBeFocused();
    await expectOutcome(page, 'failed');
    await expectReachable(page);
    await expectWritten(page);
    await expectSaid(heard, /\(network, 2 attempts\)\. No answer could be read\. /);
    const arrived = new Set(receiver.submissions().map(({ bytes }) => bytes.toString('utf8')));
    expect(arrived.size).toBe(when === 'after-body' ? 1 : 0);
    await act(page, 'edit');
    await expectKept(page);
  });
}

test('what is refused after an attempt that may have arrived is not called refused, now or by Try again', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  receiver.script([{ cors: 'simple', status: 415 }, 409]);
  await send({ page, site, receiver });
  await expect(page.getByRole('heading', { name: FAILED })).toBeFocused();
  await expect(page.getByText('It may not have arrived.')).toBeVisible();
  await expectOutcome(page, 'failed');
  await expectReachable(page);
  await expectSaid(heard, /\(refused, HTTP 415, 2 attempts, after one .* Before that: No answer/);
  await act(page, 'retry');
  await receiver.posts(2);
  await expect(page.getByText('It may not have arrived.')).toBeVisible();
  receiver.script([200]);
  await act(page, 'retry');
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 3);
});

test('a webhook that nothing listens at ends in phone, mail and every answer', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const stage = { page, site, receiver: { ...receiver, url: 'http://127.0.0.1:1/hook' } };
  await send(stage);
  await expectOutcome(page, 'failed');
  await expectReachable(page);
  await expectWritten(page);
  await expectSaid(heard, /^submission failed at http:\/\/127\.0\.0\.1:1 /);
});

test('without any answer an honest word stands there at 12 s, attempts go on, and a last word ends them', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  receiver.script([{ do: 'silence' }]);
  await page.clock.install({ time: '2026-11-23T15:00:00Z' });
  await page.clock.pauseAt('2026-11-23T15:01:00Z');
  await send({ page, site, receiver });
  const notice = page.getByText('Still sending');
  await receiver.posts(1);
  await page.clock.runFor(11_900);
  await expect(notice).toHaveCount(0);
  await page.clock.runFor(100);
  await expect(notice).toBeVisible();
  await expectOutcome(page, 'sending');
  await expectReachable(page);
  await expectWritten(page);

  await receiver.posts(2);
  await page.clock.runFor(10_000);
  await expect(page.getByRole('heading', { name: FAILED })).toBeFocused();
  await expectOutcome(page, 'failed');
  await expectReachable(page);
  await expectWritten(page);
  expectSame(receiver.submissions(), 2);
  await expectSaid(heard, /\(timeout, 2 attempts\)\. It did not answer within 10 s: /);
  await act(page, 'edit');
  await expectKept(page);
});

test('an answer that comes after the honest word still ends in thanks', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ do: 'silence' }, { hold: true }]);
  await page.clock.install();
  await send({ page, site, receiver });
  await receiver.posts(1);
  await page.clock.runFor(12_000);
  await expect(page.getByText('Still sending')).toBeVisible();
  await receiver.posts(2);
  receiver.release();
  await expect(page.getByText(THANKS)).toBeVisible();
  expectSame(receiver.submissions(), 2);
});
