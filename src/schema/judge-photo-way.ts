import { PHOTO_WAYS } from '../model/choices.ts';
import { photoWay } from '../model/photo-way.ts';
import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { createFault, nameOf } from './create-fault.ts';
import type { Fault } from './faults.ts';

/** Where a form posts, once all sources are laid over one another. */
export interface Receiver {
  url?: string | undefined;
  preset?: string | undefined;
}

const hostIn = (url: string): string => /\/\/([^/]*)/.exec(url)?.[1] ?? url;

/** A way for photos that the receiver cannot take: they would not be asked for, and nobody would know why. */
export function judgePhotoWay({ webhook }: Plain, receiver: Receiver | undefined): Fault[] {
  if (!isRecord(webhook)) return [];
  const found = PHOTO_WAYS.find((way) => way === webhook['photos']);
  const own = { url: nameOf(webhook['url']), preset: nameOf(webhook['preset']) || undefined };
  const { url = '', preset } = receiver ?? own;
  const fits = (photos: typeof found): boolean => photoWay({ url, preset, photos }) === photos;
  if (found === undefined || fits(found)) return [];
  const ways = PHOTO_WAYS.filter(fits);
  return [
    createFault({
      code: 'no_effect',
      path: 'webhook.photos',
      found,
      says: `is nothing that a receiver like ${preset ?? hostIn(url)} takes, so photos are not asked for`,
      allowed: ways.join(', '),
      mend: `write ${ways.join(' or ')}, or name another receiver`,
    }),
  ];
}
