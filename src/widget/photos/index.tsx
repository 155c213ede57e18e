import { photosWords } from '../../i18n/en-us/photos.ts';
import { createTranslate } from '../../i18n/index.ts';
import { photoWay } from '../../model/photo-way.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import photosCss from '../../theme/photos.css?inline';
import type { Addition, FormContext } from '../../ui/form-context.ts';
import { PhotosField } from '../../ui/photos/photos-field.tsx';
import type { Root } from '../../ui/root.ts';
import { createShots } from './create-shots.ts';
import { createWays } from './create-ways.ts';
import { preparePhoto } from './prepare-photo.ts';

export { photosWords };

/** What draws, judges, tells and sends photos. */
export function createPhotos({ engine }: FormContext, { shadow }: Pick<Root, 'shadow'>): Addition {
  const { webhook, messages } = engine.form;
  const way = photoWay(webhook);
  const t = createTranslate(photosWords, messages);
  const shots = createShots({ engine, prepare: preparePhoto, asText: way === 'data-url' });
  let isLeftOut = false;
  adoptSheets(shadow, photosCss);
  return {
    Control({ form, field }) {
      if (field.kind !== 'photos') return null;
      return way === 'later' ? (
        <p>
          {field.label}: {t('photos.later')}
        </p>
      ) : (
        <PhotosField form={form} field={field} t={t} shots={shots.of(field)} />
      );
    },
    check: (field) =>
      field.kind === 'photos' && shots.isBusy(field)
        ? { code: 'not_an_option', words: t('photos.wait') }
        : undefined,
    tell(field, answer) {
      if (field.kind !== 'photos' || typeof answer !== 'object') return undefined;
      const chosen = field.options.filter(({ id }) => answer.includes(id));
      if (!chosen[0]) return undefined;
      const text = chosen.map(({ label }) => label).join(', ');
      return { value: chosen.map(({ id }) => id), text };
    },
    enrich() {
      const photos = shots.taken().map(({ told }) => told);
      return photos[0] ? { photos } : {};
    },
    ways: createWays({
      way,
      taken: shots.taken,
      tellLater: (text) => t('photos.not_sent', { shots: text }),
      onArrived(isCut) {
        isLeftOut = isCut;
        shots.clear();
      },
    }),
    arrived: () => isLeftOut && <p>{t('photos.left_out')}</p>,
  };
}
