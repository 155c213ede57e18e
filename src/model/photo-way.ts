import type { PHOTO_WAYS } from './choices.ts';

type Way = (typeof PHOTO_WAYS)[number];

interface Webhook {
  url?: string | undefined;
  preset?: string | undefined;
  photos?: Way | undefined;
  minimal?: boolean | undefined;
}

/**
 * By preset, or by host: those that take no files, as far as is known, nor a picture as text. Apps
 * Script reads none, and a sheet's cell holds no picture.
 */
const NO_FILES = /google|hubspot|hsforms|highlevel|leadconn|formspree|salesforce/i;
/** Receivers of flat keys: a picture is no cell either. */
const FLAT = /^(form|(.+\.)?(zapier|make|celonis|integromat)(\.com)?)$/i;

/**
 * How photos go to this webhook: as it says, where such a receiver can take them so. Nobody is sent
 * files unasked, because a body of another type or ten times the size may cost the whole lead; nor
 * what is sensitive where that is left out.
 */
export function photoWay({ url = '', preset, photos = 'later', minimal }: Webhook): Way {
  const receiver = preset ?? url.split('/')[2] ?? '';
  const isUnfit =
    minimal || NO_FILES.test(receiver) || (photos === 'data-url' && FLAT.test(receiver));
  return isUnfit ? 'later' : photos;
}
