import type { JSX } from 'preact';
import type { PhotosKey, Translate } from '../../i18n/index.ts';
import type { FieldOf } from '../../schema/types.ts';
import { ariaOf, type FieldProps } from '../fields/field-state.ts';
import { optionId } from '../ids.ts';
import { LabelledGroup } from '../parts/labelled-control.tsx';
import { PhotoSlot, type ShotView } from './photo-slot.tsx';

/** The photos of one field, by the ids of its shots. */
export interface Shots {
  viewOf(shot: string): ShotView;
  take(shot: string, files: Iterable<File>): void;
  remove(shot: string): void;
  /** Whether they are too large together for all to be sent. */
  areTooMany(): boolean;
}

interface PhotosProps extends FieldProps<FieldOf<'photos'>> {
  t: Translate<PhotosKey>;
  shots: Shots;
}

/** Which shot something was dropped on. */
const shotAt = ({ target }: Event): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('.shot')?.dataset['shot'] : undefined;

/** Several named shots, each a photo to take or to choose. */
export function PhotosField({ form, field, t, shots }: PhotosProps): JSX.Element {
  const { engine } = form;
  const { 'aria-describedby': about } = ariaOf(form, field);
  const answer = engine.answer(field.id);
  const isAsked = engine.isRequired(field) && !(typeof answer === 'object' && answer[0]);
  return (
    <LabelledGroup form={form} field={field} aria={{ 'aria-describedby': about }}>
      <div
        class="shots"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          // Else the browser leaves the page, and the form with it, to show the file.
          event.preventDefault();
          const shot = shotAt(event);
          if (shot) shots.take(shot, [...(event.dataTransfer?.files ?? [])]);
        }}
      >
        {engine.options(field).map((shot) => (
          <PhotoSlot
            key={shot.id}
            id={optionId(field, shot.id)}
            name={field.id}
            shot={shot}
            view={shots.viewOf(shot.id)}
            t={t}
            isRequired={isAsked}
            onTake={(files) => shots.take(shot.id, files)}
            onRemove={() => shots.remove(shot.id)}
          />
        ))}
        <p role="status">{shots.areTooMany() && t('photos.left_out')}</p>
      </div>
    </LabelledGroup>
  );
}
