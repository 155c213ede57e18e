import { boundaryOf, multipart, type Part } from '../../delivery/multipart.ts';
import type { PhotoWay } from '../../schema/types.ts';
import type { Outgoing, Ways } from '../../ui/form-context.ts';
import type { TakenPhoto } from './create-shots.ts';

/** An attempt's 10 s, and what a slow phone link, of 400 kbit/s, takes for so many bytes. */
const msFor = (bytes: number): number => 10_000 + bytes / 50;

/** As `platform` has it; by that one, every form would fetch a chunk more. */
const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** In JSON no text has a quote of its own, so that only keys of the submission can look like these. */
const SENT = /"later":false(,"dataUrl":"[^"]*")?/g;

interface WaysParts {
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
  tellLater: WaysParts['tellLater'],
): string {
  const { body: text } = job;
  if (!isFlat(job)) return text.replace(SENT, '"later":true');
  const keys = new URLSearchParams(text);
  for (const field of new Set(photos.map(({ told }) => told.field)))
    keys.set(field, tellLater(keys.get(field) ?? ''));
  return keys.toString();
}

/**
 * A submission with its photos, and for where that is refused, or does not get through, the
 * submission without them: photos never cost a clinic its lead. It has the same id both times.
 */
export function createWays({ way, taken, tellLater, onArrived }: WaysParts): Ways {
  function packed(job: Posted, photos: readonly TakenPhoto[]): Packed | undefined {
    try {
      if (way === 'multipart') return pack(job, photos);
      return photos[0] && { ...job, attemptMs: msFor(job.body.length) };
    } catch {
      // Too large for this device: it goes without them.
      return undefined;
    }
  }

  return (job) => {
    const photos = taken();
    const whole = packed(job, photos);
    const light = {
      ...job,
      body: without(job, photos, tellLater),
      onArrived: () => onArrived(photos.length > 0),
    };
    if (!whole) return [light];
    // A body that may not get through is tried twice, not six times, before it goes without them.
    const preset = { ...job.preset, thenText: false, dropsDoubles: false };
    const isCut = photos.some(({ told }) => told.later);
    return [{ ...job, ...whole, preset, onArrived: () => onArrived(isCut) }, light];
  };
}
