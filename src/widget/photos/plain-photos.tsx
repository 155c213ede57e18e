import { noPhotosWords } from '../../i18n/en-us/no-photos.ts';
import type { Addition } from '../../ui/form-context.ts';

/** In the one-file build: that photos can be sent later. */
export const createPhotos = (): Addition => ({
  Control: ({ field }) => (
    <p>
      {field.label}: {noPhotosWords['photos.later']}
    </p>
  ),
});
