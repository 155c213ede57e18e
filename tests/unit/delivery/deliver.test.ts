import { expect, test } from 'vitest';
import { deliver } from '../../../src/delivery/deliver.ts';
import type { DeliveryIo, DeliveryJob } from '../../../src/delivery/index.ts';
import { browserFetch } from './browser-fetch.ts';
import { ID, jobFor } from './fixtures.ts';
import { RETRIES } from '../../../src/delivery/retry.ts';
import { useRig } from './rig.ts';

const rig = await useRig();
const { receiver, io } = rig;

const send = (job: DeliveryJob, part: Partial<DeliveryIo> = {}) => deliver(job, io(part));

/** That what arrived is the job's body, each time, byte for byte. */
function expectSameBytes(job: DeliveryJob, count: number): void {
  const bodies = receiver.submissions().map(({ bytes }) => bytes.toString('utf8'));
  expect(bodies).toEqual(Array.from({ length: count }, () => job.body));
}

test.each(['json', 'text', 'form', 'zapier', 'make', 'n8n', 'google-sheets'] as const)(
  '%s: what arrives is the encoded submission, and a readable 2xx is delivered',
  async (name) => {
    const job = jobFor(receiver.url, name);
    expect(await send(job)).toEqual({
      outcome: 'delivered',
      reason: 'accepted',
      status: 200,
      attempts: 1,
    });
    expectSameBytes(job, 1);
    expect(receiver.submissions()[0]).toMatchObject({
      contentType: job.contentType,
      data: { id: ID },
    });
  },
);

test('nothing goes along that could identify the visitor, name the page or force a preflight', async () => {
  await send(jobFor(receiver.url, 'text'));
  const names = Object.keys(receiver.requests[0]?.headers ?? {});
  const ofNode = [
    'host',
    'connection',
    'user-agent',
    'accept',
    'accept-language',
    'accept-encoding',
  ];
  const allowed = [...ofNode, 'sec-fetch-mode', 'content-length', 'content-type'];
  const cache = ['cache-control', 'pragma'];
  expect(names.filter((name) => ![...allowed, ...cache].includes(name))).toEqual([]);
  expect(receiver.requests).toHaveLength(1);
});

test('the request asks for no cookies, no cache, and no more of a referrer than the origin', async () => {
  let seen: unknown;
  const fetch: DeliveryIo['fetch'] = (url, init) => {
    seen = init;
    return browserFetch(url, init);
  };
  await send(jobFor(receiver.url, 'json'), { fetch });
  expect(seen).toMatchObject({
    method: 'POST',
    mode: 'cors',
    credentials: 'omit',
    redirect: 'follow',
    referrerPolicy: 'strict-origin',
    cache: 'no-store',
  });
  expect(seen).not.toHaveProperty('keepalive');
});

test.each([408, 425, 429, 500, 503])(
  '%i is tried again, with the same bytes, until it is taken',
  async (status) => {
    receiver.script([status, status, 200]);
    const job = jobFor(receiver.url, 'form');
    expect(await send(job)).toMatchObject({ outcome: 'delivered', attempts: 3 });
    expectSameBytes(job, 3);
    expect(rig.clock.waits).toEqual([500, 1000]);
  },
);

test('a receiver that stays down has failed after the full budget, with waits that grow', async () => {
  receiver.script([503]);
  expect(await send(jobFor(receiver.url, 'form'))).toEqual({
    outcome: 'failed',
    reason: 'unavailable',
    status: 503,
    attempts: RETRIES + 1,
  });
  expect(receiver.submissions()).toHaveLength(RETRIES + 1);
  expect(rig.clock.waits).toEqual([500, 1000, 2000, 4000, 8000]);
});

test.each([400, 401, 403, 404, 409, 413, 415, 422])(
  '%i is a refusal: rejected, and not asked again',
  async (status) => {
    receiver.script([status, 200]);
    expect(await send(jobFor(receiver.url, 'json'))).toEqual({
      outcome: 'rejected',
      reason: 'refused',
      status,
      attempts: 1,
    });
    expect(receiver.submissions()).toHaveLength(1);
  },
);

test('a redirect to a login page that answers 200 is rejected, not delivered', async () => {
  receiver.script([{ do: 'redirect' }]);
  expect(await send(jobFor(receiver.url, 'text'))).toEqual({
    outcome: 'rejected',
    reason: 'redirected',
    status: 200,
    attempts: 1,
  });
});

test('a receiver waits as long as it asks, where it lets a page read that', async () => {
  const headers = { 'retry-after': '9', 'access-control-expose-headers': 'Retry-After' };
  receiver.script([{ status: 429, headers }, 200]);
  await send(jobFor(receiver.url, 'json'));
  receiver.script([{ status: 429, headers: { 'retry-after': '9' } }, 200]);
  await send(jobFor(receiver.url, 'json'));
  expect(rig.clock.waits).toEqual([9000, 500]);
});

test('Apps Script redirects its answer: delivered where the body says ok', async () => {
  receiver.script([{ do: 'redirect', body: '{"ok":true}', contentType: 'application/json' }]);
  expect(await send(jobFor(receiver.url, 'google-sheets'))).toMatchObject({
    outcome: 'delivered',
    attempts: 1,
  });
});

test.each(['<p>TypeError: row is null (line 5)</p>', '{"ok":false}'])(
  'a script that answers 200 with %j has not taken it, and may yet',
  async (body) => {
    const failed = { do: 'redirect', body } as const;
    receiver.script([failed, failed, { body: '{"ok":true}' }]);
    const job = jobFor(receiver.url, 'google-sheets');
    expect(await send(job)).toMatchObject({ outcome: 'delivered', attempts: 3 });
    receiver.script([failed]);
    expect(await send(job)).toMatchObject({
      outcome: 'failed',
      reason: 'not-ok',
      status: 200,
      attempts: RETRIES + 1,
    });
  },
);

test.each(['half', 'drip'] as const)(
  'an answer whose body is cut short (%s) counts by its head where the status counts',
  async (kind) => {
    receiver.script([{ do: kind }]);
    expect(await send(jobFor(receiver.url, 'json'))).toMatchObject({ outcome: 'delivered' });
  },
);

test('half an answer is none where the body counts', async () => {
  receiver.script([{ do: 'half' }, { body: '{"ok":true}' }]);
  expect(await send(jobFor(receiver.url, 'google-sheets'))).toMatchObject({
    outcome: 'delivered',
    attempts: 2,
  });
});
