import type { PHOTO_WAYS } from './choices.ts';

type Way = (typeof PHOTO_WAYS)[number];

interface Webhook {
  url?: string | undefined;
  preset?: string | undefined;
  photos?: Way | undefined;
}

/** By preset, or by host. Apps Script reads no files, and a sheet's cell holds no picture. */
const SHEET = /^google-sheets$|\/\/script\.google\.com\//;
/** Receivers of flat keys: a picture is no cell either. */
const FLAT = /^(form|zapier|make)$|\/\/([\w-]+\.)*(zapier|make|celonis|integromat)\.com\//;

/**
 * How photos go to this webhook: as it says, where such a receiver can take them so. Nobody is sent
 * files unasked, because a body of another type or ten times the size may cost the whole lead.
 */
export function photoWay({ url = '', preset, photos = 'later' }: Webhook): Way {
  const receiver = preset ?? url.toLowerCase();
  const isUnfit = SHEET.test(receiver) || (photos === 'data-url' && FLAT.test(receiver));
  return isUnfit ? 'later' : photos;
}
