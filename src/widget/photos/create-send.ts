import { boundaryOf, multipart, type Part } from '../../delivery/multipart.ts';
import type { PhotoWay } from '../../schema/types.ts';
import type { Outgoing, Send } from '../../ui/form-context.ts';
import type { TakenPhoto } from './create-shots.ts';

/** An attempt's 10 s, and what a slow phone link, of 400 kbit/s, takes for so many bytes. */
const msFor = (bytes: number): number => 10_000 + bytes / 50;

/** As `platform` has it; by that one, every form would fetch a chunk more. */
const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** In JSON no text has a quote of its own, so that only keys of the submission can look like these. */
const SENT = /"later":false(,"dataUrl":"[^"]*")?/g;

interface SendParts {
  way: PhotoWay;
  taken(): readonly TakenPhoto[];
  /** What a flat submission says of the shots of a field, in place of their words. */
  tellLater(text: string): string;
  /** @param isCut whether not all of the photos came with it */
  onArrived(isCut: boolean): void;
}

/** A submission as text, before its photos are put beside it. */
type Posted = Outgoing & { body: string };

type Packed = Pick<Outgoing, 'body' | 'contentType'> & { attemptMs: number };

const isFlat = ({ contentType }: Outgoing): boolean => contentType.includes('urlencoded');

/** By job, which outlasts the element that its form stands in; its photos do not. */
const known = new WeakMap<object, { photos: readonly TakenPhoto[]; packed: Packed | undefined }>();

/** The submission and its photos as one body. */
function pack(job: Posted, photos: readonly TakenPhoto[]): Packed {
  const { body: text } = job;
  const flat = isFlat(job) ? [...new URLSearchParams(text)] : undefined;
  const texts: Part<Blob>[] = flat?.map(([name, value]) => ({ name, value })) ?? [
    { name: 'submission', value: text, type: 'application/json' },
  ];
  const files = photos.map(({ blob, told: { field, id, name, type } }) => {
    return { name: `${field}[${id}]`, value: blob, fileName: name, type };
  });
  const boundary = boundaryOf(randomBytes);
  const whole = new Blob(multipart([...texts, ...files], boundary));
  return {
    body: whole,
    contentType: `multipart/form-data; boundary=${boundary}`,
    attemptMs: msFor(whole.size),
  };
}

/** The same submission, saying that its photos come later. */
function without(
  job: Posted,
  photos: readonly TakenPhoto[],
  tellLater: SendParts['tellLater'],
): string {
  const { body: text } = job;
  if (!isFlat(job)) return text.replace(SENT, '"later":true');
  const keys = new URLSearchParams(text);
  for (const field of new Set(photos.map(({ told }) => told.field)))
    keys.set(field, tellLater(keys.get(field) ?? ''));
  return keys.toString();
}

/**
 * Sends a submission with its photos. Where that is refused, or does not get through, the submission
 * goes without them: photos never cost a clinic its lead. It has the same id both times.
 */
export function createSend({ way, taken, tellLater, onArrived }: SendParts): Send {
  /** Made once for each submission, so that each attempt sends the same bytes. */
  function prepared(job: Posted) {
    const before = known.get(job);
    if (before) return before;
    const photos = taken();
    let packed: Packed | undefined;
    try {
      if (way === 'multipart') packed = pack(job, photos);
      else if (photos[0]) packed = { ...job, attemptMs: msFor(job.body.length) };
    } catch {
      // Too large for this device: it goes without them.
    }
    const now = { photos, packed };
    known.set(job, now);
    return now;
  }

  return async (job, deliver) => {
    const { photos, packed } = prepared(job);
    /** Once it has arrived, nothing of the photos is needed any more. */
    async function post(one: typeof job, isCut: boolean) {
      const result = await deliver(one);
      // Whatever is sent of it from now on may be a double.
      if (one.doubt) job.doubt = one.doubt;
      if (result.outcome === 'delivered') {
        known.delete(job);
        onArrived(isCut);
      }
      return result;
    }
    if (packed) {
      // A body that may not get through is tried twice, not six times, before it goes without them.
      const preset = { ...job.preset, thenText: false, dropsDoubles: false };
      const isCut = photos.some(({ told }) => told.later);
      const result = await post({ ...job, ...packed, preset }, isCut);
      const { outcome, reason } = result;
      if (!/failed|rejected/.test(outcome) || /offline|blocked/.test(reason)) return result;
    }
    return post({ ...job, body: without(job, photos, tellLater) }, photos.length > 0);
  };
}
