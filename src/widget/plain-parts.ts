import type { Form } from '../schema/types.ts';
import { withoutPhotos } from './photos/settle-photos.ts';
import { plainPlaces } from './places/plain-kinds.ts';

/** The same for the one-file build, which asks more plainly. */
export const settleParts = (form: Form): Form => withoutPhotos(plainPlaces(form));
