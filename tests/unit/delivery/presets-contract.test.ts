// What each preset sends, against a stand-in for its receiver, over real HTTP.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliver } from '../../../src/delivery/deliver.ts';
import { buildSubmission, type DeliveryIo } from '../../../src/delivery/index.ts';
import { knownReceiver } from '../../../src/delivery/known-receiver.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import type { Form, Preset } from '../../../src/schema/types.ts';
import { startVendors, type Vendors } from '../../servers/vendors.ts';
import { browserFetch } from './browser-fetch.ts';
import { FORM, submissionInput, submissionWith } from './fixtures.ts';
import { virtualClock } from './virtual-clock.ts';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await startVendors();
});
afterAll(() => vendors.close());

const submission = buildSubmission(submissionInput());

interface Sending {
  webhook?: Form['webhook'];
  one?: typeof submission;
}

/** Sends to a stand-in, time passing as fast as it is waited for. */
async function send(preset: Preset, { webhook = {}, one = submission }: Sending = {}) {
  const url = vendors.urlOf(preset);
  const form = { ...FORM, webhook: { url, preset, ...webhook } };
  const receiver = await knownReceiver(form.webhook);
  const clock = virtualClock();
  const waits: number[] = [];
  const io: DeliveryIo = {
    fetch: browserFetch,
    now: clock.now,
    random: () => 0.5,
    after(ms, run) {
      if (ms === 10_000) return () => undefined;
      waits.push(ms);
      setImmediate(run);
      return () => undefined;
    },
    isOnline: () => true,
  };
  const from = vendors.arrived.length;
  const result = await deliver({ url, preset: receiver.preset, ...receiver.encode(one, form) }, io);
  return { result, waits, arrived: vendors.arrived.slice(from) };
}

test.each(PRESETS)('%s: arrives once, in a shape that its receiver takes', async (preset) => {
  const { result, arrived } = await send(preset);
  const outcome = preset === 'salesforce' ? 'sent-unconfirmed' : 'delivered';
  expect(result).toMatchObject({ outcome, attempts: 1 });
  expect(arrived.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test.each(PRESETS)('%s: asks for a preflight only where one is answered', async (preset) => {
  const { arrived } = await send(preset);
  const asks = ['json', 'server', 'n8n', 'hubspot', 'gohighlevel'].includes(preset);
  expect(arrived.some(({ method }) => method === 'OPTIONS')).toBe(asks);
});

test('hubspot: a property that its form has not is refused, readably and for good', async () => {
  const { result } = await send('hubspot', { webhook: { fields: { no_such: 'pattern' } } });
  expect(result).toEqual({ outcome: 'rejected', reason: 'refused', status: 400, attempts: 1 });
  const mapped = await send('hubspot', { webhook: { fields: { hair_pattern: 'pattern' } } });
  expect(mapped.result.outcome).toBe('delivered');
});

test('hubspot: too many at once are tried again when it says, with the same bytes', async () => {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Retry-After',
    'retry-after': '7',
  };
  vendors.next('hubspot', { status: 429, headers });
  const { result, waits, arrived } = await send('hubspot');
  expect(result).toMatchObject({ outcome: 'delivered', attempts: 2 });
  expect(waits).toEqual([7000]);
  const [first, second] = arrived.filter(({ method }) => method === 'POST');
  expect(second?.body).toBe(first?.body);
});

test('formspree: what it refuses is refused for good, and without Accept it would be a redirect', async () => {
  const { result } = await send('formspree', { one: submissionWith([['email', 'no address']]) });
  expect(result).toEqual({ outcome: 'rejected', reason: 'refused', status: 422, attempts: 1 });
  const plain = await fetch(vendors.urlOf('formspree'), { method: 'POST', redirect: 'manual' });
  expect(plain.status).toBe(302);
});

test('google-sheets: only ok by its script is delivered, and what it may have written is sent again', async () => {
  vendors.scriptSays = '{"ok":false,"error":"busy"}';
  const { result } = await send('google-sheets');
  expect(result).toMatchObject({ outcome: 'failed', reason: 'not-ok', attempts: 6 });
  vendors.scriptSays = '<!doctype html><title>Error</title>';
  expect((await send('google-sheets')).result).toMatchObject({ reason: 'not-ok' });
  vendors.scriptSays = '{"ok":true}';
  expect((await send('google-sheets')).result.outcome).toBe('delivered');
});

test('salesforce: is posted once, and nobody says that it arrived, not even where it failed', async () => {
  vendors.next('salesforce', { status: 500 });
  const { result, arrived } = await send('salesforce', { webhook: { values: { oid: '00D' } } });
  expect(result).toEqual({ outcome: 'sent-unconfirmed', reason: 'opaque', attempts: 1 });
  const [lead] = arrived;
  expect(lead?.contentType).toBe('application/x-www-form-urlencoded;charset=UTF-8');
  expect(Object.fromEntries(new URLSearchParams(lead?.body))).toMatchObject({
    oid: '00D',
    last_name: 'Díaz',
  });
});

test.each([
  ['make', 5],
  ['zapier', 10],
  ['n8n', 16],
] as const)('%s: more than its %i MB is refused, readably', async (preset, mb) => {
  const note = 'x'.repeat(mb * 1_000_000);
  const { result } = await send(preset, { one: submissionWith([['note', note]]) });
  expect(result).toEqual({ outcome: 'rejected', reason: 'refused', status: 413, attempts: 1 });
});
