import type { JSX } from 'preact';
import type { PhotosKey, Translate } from '../../i18n/index.ts';
import type { Option } from '../../schema/types.ts';
import { Icon } from '../parts/icon.tsx';

const CAMERA = 'M4 8h3l2-3h6l2 3h3v11H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7';
const WRONG = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5v5.5M12 16.2v.1';

/** How one shot stands. */
export interface ShotView {
  /** Being read and scaled. */
  isBusy?: boolean | undefined;
  /** Drawn small: a canvas, because a page's policy may forbid pictures from a blob. */
  thumb?: HTMLCanvasElement | undefined;
  /** What was wrong with the file chosen last. */
  fault?: Extract<PhotosKey, `photos.${'unreadable' | 'heic' | 'too_large' | 'one'}`> | undefined;
}

interface PhotoSlotProps {
  id: string;
  /** The field's id: the name of its controls. */
  name: string;
  shot: Option;
  view: ShotView;
  t: Translate<PhotosKey>;
  isRequired: boolean;
  onTake(files: Iterable<File>): void;
  onRemove(): void;
}

/** The photo, small, or where it will be. */
function Thumb({ thumb }: ShotView): JSX.Element {
  return (
    <span
      key={thumb ? 'photo' : 'none'}
      class="thumb"
      aria-hidden="true"
      ref={(box) => {
        if (box && thumb) box.replaceChildren(thumb);
      }}
    >
      {!thumb && <Icon path={CAMERA} />}
    </span>
  );
}

/** What takes a shot, takes it again, or takes it away. */
function Acts(props: PhotoSlotProps): JSX.Element {
  const { id, name, shot, view, t, isRequired, onTake, onRemove } = props;
  const { isBusy, thumb, fault } = view;
  const of = <span class="hide"> {shot.label}</span>;
  return (
    <div class="shot-acts">
      <label class="choice">
        <input
          {...{ id, name }}
          type="file"
          // No `capture`: with it Android offers the camera alone, and not a photo taken before.
          accept="image/*"
          required={isRequired}
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={fault ? `${id}-about ${id}-fault` : `${id}-about`}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Else it sends the form, where the words promise a photo.
            event.preventDefault();
            event.currentTarget.click();
          }}
          onChange={({ currentTarget }) => {
            onTake([...(currentTarget.files ?? [])]);
            // Else the same file chosen again would change nothing.
            currentTarget.value = '';
          }}
        />
        {/* A `face` shows its control's focus. */}
        <span class="face button" part="button">
          {t(thumb ? 'photos.retake' : 'photos.take')}
          {of}
        </span>
      </label>
      {(thumb ?? isBusy) && (
        <button
          type="button"
          class="button"
          part="button"
          onClick={({ currentTarget }) => {
            // The button goes with the photo; focus stays with the shot.
            currentTarget.closest('.shot')?.querySelector('input')?.focus();
            onRemove();
          }}
        >
          {t('photos.remove')}
          {of}
        </button>
      )}
    </div>
  );
}

/** One shot: what it is to show, how it stands, and what can be done about it. */
export function PhotoSlot(props: PhotoSlotProps): JSX.Element {
  const { id, shot, view, t } = props;
  const { isBusy, thumb, fault } = view;
  const status = isBusy ? 'photos.busy' : thumb && 'photos.ready';
  return (
    <div class="shot" data-shot={shot.id}>
      <Thumb {...view} />
      <div id={`${id}-about`}>
        <p class="label">{shot.label}</p>
        {shot.hint && <span class="hint">{shot.hint}</span>}
        <span class="hint" role="status">
          {status && t(status)}
        </span>
      </div>
      {fault && (
        <p class="shot-fault" id={`${id}-fault`} part="error" role="alert">
          <Icon path={WRONG} />
          {t(fault)}
        </p>
      )}
      <Acts {...props} />
    </div>
  );
}
