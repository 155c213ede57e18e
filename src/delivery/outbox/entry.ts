import type { Dispatch } from '../dispatch.ts';
import type { DeliveryJob } from '../receiver.ts';
import { serialise, type Json } from '../serialise.ts';
import { REASONS, type DeliveryReason } from '../verdict.ts';

/** Of the bytes' layout: an entry of another one is left to the version that wrote it. */
const FORMAT = 1;

/** Bytes that say how long the head is. */
const LENGTH_BYTES = 4;

/** A body is posted as it was, a byte order mark and all. */
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });

type Bytes = Uint8Array<ArrayBuffer>;

type Packed = Pick<Dispatch, 'id' | 'jobs'>;

async function bytesOf(body: DeliveryJob['body']): Promise<Uint8Array> {
  return typeof body === 'string'
    ? new TextEncoder().encode(body)
    : new Uint8Array(await body.arrayBuffer());
}

/** What stands in the head of each job; a list, because the names of its properties differ by build. */
const listed = (
  { url, contentType, preset, attemptMs, doubt, doubts, body }: DeliveryJob,
  size: number,
): Json[] => [
  url,
  contentType,
  preset.reads,
  preset.accepts,
  preset.dropsDoubles,
  preset.thenText,
  Object.entries({ ...preset.headers }),
  attemptMs,
  doubt,
  doubts,
  typeof body === 'string',
  size,
];

/** A dispatch as bytes: a head in JSON, with its length before it, and then each body. */
export async function packEntry({ id, jobs }: Packed): Promise<Bytes> {
  const bodies = await Promise.all(jobs.map(({ body }) => bytesOf(body)));
  const heads = jobs.map((job, at) => listed(job, bodies[at]?.length ?? 0));
  const head = new TextEncoder().encode(serialise([FORMAT, id, heads]));
  let size = LENGTH_BYTES + head.length;
  for (const { length } of bodies) size += length;
  const whole = new Uint8Array(size);
  new DataView(whole.buffer).setUint32(0, head.length);
  let end = LENGTH_BYTES;
  for (const part of [head, ...bodies]) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isReason = (value: unknown): value is DeliveryReason =>
  typeof value === 'string' && Object.hasOwn(REASONS, value);

function headersOf(list: unknown): Record<string, string> {
  const pairs = listOf(list).map((pair): [string, string] => {
    const [name, value] = listOf(pair);
    return [String(name), String(value)];
  });
  return Object.fromEntries(pairs);
}

/** One job of a head, and its body from what is left of the bytes. */
function readJob(value: unknown, left: Bytes): { job: DeliveryJob; size: number } | undefined {
  const [url, contentType, reads, accepts, dropsDoubles, thenText, ...more] = listOf(value);
  const [headers, attemptMs, doubt, doubts, isText, size] = more;
  if (typeof url !== 'string' || typeof contentType !== 'string') return undefined;
  if (typeof size !== 'number' || !(size >= 0 && size <= left.length) || size % 1) return undefined;
  const body = left.slice(0, size);
  const job: DeliveryJob = {
    url,
    contentType,
    preset: {
      reads: reads === 'opaque' ? reads : 'cors',
      accepts: accepts === 'ok-body' ? 'ok-body' : 'status',
      dropsDoubles: dropsDoubles === true,
      thenText: thenText === true,
      headers: headersOf(headers),
    },
    body: isText === true ? TEXT.decode(body) : new Blob([body]),
  };
  if (typeof attemptMs === 'number') job.attemptMs = attemptMs;
  if (isReason(doubt)) job.doubt = doubt;
  if (typeof doubts === 'number') job.doubts = doubts;
  return { job, size };
}

/** The dispatch that these bytes hold; nothing where they are no entry of this format. */
export function unpackEntry(bytes: Bytes): Packed | undefined {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    let end = LENGTH_BYTES + length;
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.slice(LENGTH_BYTES, end)));
    const [format, id, heads] = listOf(head);
    if (format !== FORMAT || typeof id !== 'string') return undefined;
    const jobs: DeliveryJob[] = [];
    for (const one of listOf(heads)) {
      const read = readJob(one, bytes.slice(end));
      if (!read) return undefined;
      jobs.push(read.job);
      end += read.size;
    }
    return jobs[0] && { id, jobs };
  } catch {
    return undefined;
  }
}
