import type { Engine } from '../../engine/index.ts';
import { DATA_URLS, EDGE } from '../../model/photo-limits.ts';
import type { FieldOf } from '../../schema/types.ts';
import type { Submission } from '../../schema/submission.ts';
import type { ShotView } from '../../ui/photos/photo-slot.tsx';
import type { Shots } from '../../ui/photos/photos-field.tsx';
import type { Photo, preparePhoto } from './prepare-photo.ts';

type PhotosField = FieldOf<'photos'>;
type Told = NonNullable<Submission['photos']>[number];

interface Kept extends Omit<ShotView, 'thumb'> {
  photo?: Photo | undefined;
  /** Which one it is of all that were taken. */
  take: number;
}

/** A photo with what a submission says of it. */
export interface TakenPhoto {
  told: Told;
  blob: Blob;
}

export interface AllShots {
  of(field: PhotosField): Shots;
  /** Whether a photo of this field is still being read. */
  isBusy(field: PhotosField): boolean;
  /** Photos that count as things stand, in form order. */
  taken(): TakenPhoto[];
  /** Lets go of all photos. */
  clear(): void;
}

interface ShotsParts {
  engine: Engine;
  prepare: typeof preparePhoto;
  /** Whether photos go as text inside JSON, where only so much has room. */
  asText: boolean;
}

/** A retake has a name of its own, so that it is told from what it replaces. */
const nameOf = (shot: string, take: number): string =>
  take > 1 ? `${shot}-${take}.jpg` : `${shot}.jpg`;

const keyOf = ({ id }: PhotosField, shot: string): string => `${id}.${shot}`;

/** Photos that count as things stand, those that have no room inside JSON marked as coming later. */
function takenOf(engine: Engine, kept: ReadonlyMap<string, Kept>): TakenPhoto[] {
  const answers = engine.answers();
  let room = DATA_URLS;
  return engine.sentFields().flatMap((field) => {
    const answer = answers.get(field.id);
    if (field.kind !== 'photos' || typeof answer !== 'object') return [];
    return field.options.flatMap(({ id, label }) => {
      const { photo, take = 1 } = kept.get(keyOf(field, id)) ?? {};
      if (!photo || !answer.includes(id)) return [];
      const { blob, dataUrl, width, height } = photo;
      const later = (room -= dataUrl.length) < 0;
      const sent = dataUrl && !later ? { dataUrl } : {};
      const file = { name: nameOf(id, take), type: blob.type, bytes: blob.size, width, height };
      return [{ blob, told: { field: field.id, id, label, ...file, later, ...sent } }];
    });
  });
}

/** Keeps the photos of one form in memory, and nowhere else. */
export function createShots({ engine, prepare, asText }: ShotsParts): AllShots {
  const kept = new Map<string, Kept>();
  const taken = (): TakenPhoto[] => takenOf(engine, kept);
  /** One at a time: each takes as much memory as it has pixels. */
  let queue = Promise.resolve();

  /** Names a shot once for each time it was taken: what was retaken is another answer. */
  function put(field: PhotosField, shot: string, one: Kept): void {
    kept.set(keyOf(field, shot), one);
    const answer = field.options.flatMap(({ id }) => {
      const { photo, isBusy, take: count = 0 } = kept.get(keyOf(field, id)) ?? {};
      return photo || isBusy ? Array<string>(count).fill(id) : [];
    });
    engine.set(field.id, answer);
  }

  function take(field: PhotosField, shot: string, [file, ...more]: Iterable<File>): void {
    const key = keyOf(field, shot);
    const { edge = EDGE } = field;
    const before: Kept = kept.get(key) ?? { take: 0 };
    if (!file) return;
    if (more[0]) {
      // One that is being read meanwhile goes on.
      put(field, shot, { ...before, fault: 'photos.one' });
      return;
    }
    const count = before.take + 1;
    put(field, shot, { ...before, take: count, isBusy: true, fault: undefined });
    /** How it stands, unless it was removed or taken again meanwhile. */
    const awaited = () => {
      const now = kept.get(key);
      return now?.isBusy && now.take === count ? now : undefined;
    };
    queue = queue.then(async () => {
      if (!awaited()) return;
      const made = await prepare(file, { edge, asText });
      const now = awaited();
      if (!now) return;
      const came = typeof made === 'string' ? { fault: made } : { photo: made };
      put(field, shot, { ...now, ...came, isBusy: false });
    });
  }

  return {
    of: (field) => ({
      viewOf(shot) {
        const { photo, ...view } = kept.get(keyOf(field, shot)) ?? {};
        return { ...view, thumb: photo?.thumb };
      },
      take: (shot, files) => take(field, shot, files),
      remove(shot) {
        put(field, shot, { take: kept.get(keyOf(field, shot))?.take ?? 0 });
      },
      areTooMany: () => taken().some(({ told }) => told.later),
    }),
    isBusy: (field) => field.options.some(({ id }) => kept.get(keyOf(field, id))?.isBusy),
    taken,
    clear: () => kept.clear(),
  };
}
