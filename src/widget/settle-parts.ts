import { settlePlaces } from '../engine/places/settle-places.ts';
import type { Form } from '../schema/types.ts';
import { settlePhotos } from './photos/settle-photos.ts';

/** A form that asks where, by whom and for photos only as far as its clinic and its webhook go. */
export const settleParts = (form: Form): Form => settlePhotos(settlePlaces(form));
