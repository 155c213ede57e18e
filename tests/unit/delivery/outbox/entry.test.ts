import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packEntry, unpackEntry } from '../../../../src/delivery/outbox/entry.ts';
import type { DeliveryJob } from '../../../../src/delivery/index.ts';
import { NESTED_JSON } from '../../../../src/delivery/receiver.ts';
import { REASONS } from '../../../../src/delivery/verdict.ts';

const { reads, accepts, dropsDoubles = false, thenText = false } = NESTED_JSON;
const PRESET = { reads, accepts, dropsDoubles, thenText };
const HEADERS = { Accept: 'application/json' };
const RUNS = { numRuns: 60 };

/** Text of any script. */
const text = fc.string({ unit: 'binary', maxLength: 60 });
const blob = fc.uint8Array({ maxLength: 60 }).map((bytes) => new Blob([Uint8Array.from(bytes)]));
const reason = fc.constantFrom(
  'network',
  'timeout',
  'not-ok',
  ...Object.keys(REASONS).filter(isKnown),
);

function isKnown(name: string): name is keyof typeof REASONS {
  return name in REASONS;
}

const preset = fc.record({
  reads: fc.constantFrom('cors' as const, 'opaque' as const),
  accepts: fc.constantFrom('status' as const, 'ok-body' as const),
  dropsDoubles: fc.boolean(),
  thenText: fc.boolean(),
  headers: fc.constantFrom({}, HEADERS),
});

const job: fc.Arbitrary<DeliveryJob> = fc.record(
  {
    url: fc.webUrl(),
    contentType: text,
    preset,
    body: fc.oneof(text, blob),
    attemptMs: fc.nat(),
    doubt: reason,
    doubts: fc.nat(9),
  },
  { requiredKeys: ['url', 'contentType', 'preset', 'body'] },
);

const entry = fc.record({ id: fc.uuid(), jobs: fc.array(job, { minLength: 1, maxLength: 3 }) });

/** A job with its body in the open, to be compared. */
const laidOpen = async ({ body, ...rest }: DeliveryJob) => ({
  ...rest,
  isText: typeof body === 'string',
  bytes: [...new Uint8Array(await new Response(body).arrayBuffer())],
});

test('what is packed comes back as it was: text of any script, and any bytes', async () => {
  const property = fc.asyncProperty(entry, async (one) => {
    const back = unpackEntry(await packEntry(one));
    expect(back?.id).toBe(one.id);
    const open = (jobs: readonly DeliveryJob[] = []) => Promise.all(jobs.map(laidOpen));
    expect(await open(back?.jobs)).toEqual(await open(one.jobs));
  });
  await fc.assert(property, RUNS);
});

test('a body that begins with a byte order mark keeps it', async () => {
  const one = { url: '/', contentType: 'text/plain', preset: PRESET, body: '\uFEFF{}' };
  const back = unpackEntry(await packEntry({ id: '1', jobs: [one] }));
  expect(back?.jobs[0]?.body).toBe('\uFEFF{}');
});

test('whoever hears that it arrived is not kept: that page has gone', async () => {
  const heard = {
    url: '/',
    contentType: 'a',
    preset: PRESET,
    body: '',
    onArrived: () => undefined,
  };
  const back = unpackEntry(await packEntry({ id: '1', jobs: [heard] }));
  expect(back?.jobs[0]).not.toHaveProperty('onArrived');
});

test('an entry that breaks off anywhere is none', async () => {
  const property = fc.asyncProperty(entry, fc.nat(), async (one, at) => {
    const bytes = await packEntry(one);
    expect(unpackEntry(bytes.slice(0, at % bytes.length))).toBeUndefined();
  });
  await fc.assert(property, RUNS);
});

test('any bytes whatever throw nothing, and are no entry', () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((one) => Uint8Array.from(one));
  const property = fc.property(bytes, (one) => {
    expect(unpackEntry(one)).toBeUndefined();
  });
  fc.assert(property);
});

/** An entry with this head in place of its own. */
function headed(head: unknown, rest = ''): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(JSON.stringify(head));
  const whole = new Uint8Array([0, 0, 0, 0, ...bytes, ...new TextEncoder().encode(rest)]);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  return whole;
}

const headOf = (size: unknown) => [
  '/',
  'a',
  'cors',
  'status',
  true,
  false,
  [],
  null,
  null,
  0,
  true,
  size,
];

test('a head of any JSON throws nothing', () => {
  const head = fc.oneof(
    fc.jsonValue(),
    fc.tuple(fc.constant(1), fc.string(), fc.array(fc.array(fc.jsonValue()))),
  );
  const property = fc.property(head, (one) => {
    expect(() => unpackEntry(headed(one, 'body'))).not.toThrow();
  });
  fc.assert(property);
});

test('no body is taken by a size that is none', () => {
  expect(unpackEntry(headed([1, 'id', [headOf(4)]], 'body'))?.jobs[0]?.body).toBe('body');
  for (const size of [-1, 1.5, 5, '4', null, Infinity])
    expect(unpackEntry(headed([1, 'id', [headOf(size)]], 'body'))).toBeUndefined();
});

test('an entry of another format, or without a way to go, is left alone', () => {
  for (const format of [0, 2, '1', null])
    expect(unpackEntry(headed([format, 'id', [headOf(4)]], 'body'))).toBeUndefined();
  expect(unpackEntry(headed([1, 'id', []]))).toBeUndefined();
  expect(unpackEntry(headed([1, 7, [headOf(0)]]))).toBeUndefined();
});
