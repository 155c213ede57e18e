import type { ComponentChildren, JSX } from 'preact';
import type { Daypart, Wish } from '../../engine/places/index.ts';
import type { PlacesKey, Translate } from '../../i18n/index.ts';
import { Icon } from '../parts/icon.tsx';

interface SelectProps {
  id: string;
  name: string;
  label: string;
  /** What stands for nothing chosen. */
  none: string;
  value: string;
  /** Ids of what is wrong with it, where something is. */
  faultIds: string | undefined;
  isRequired: boolean;
  onPick(value: string): void;
  children: ComponentChildren;
}

function Select(props: SelectProps): JSX.Element {
  const { id, name, label, none, value, faultIds, isRequired, onPick, children } = props;
  return (
    <div>
      <label class="hint" for={id}>
        {label}
      </label>
      <span class="select">
        <select
          {...{ id, name, value }}
          class="control"
          part="control"
          aria-required={isRequired || undefined}
          aria-invalid={faultIds !== undefined || undefined}
          aria-describedby={faultIds}
          onChange={({ currentTarget }) => onPick(currentTarget.value)}
        >
          <option value="">{none}</option>
          {children}
        </select>
        <Icon path="M6 9.5l6 6 6-6" />
      </span>
    </div>
  );
}

interface WishRowProps {
  /** Ids of its two controls begin so; that of the day is this one. */
  id: string;
  name: string;
  t: Translate<PlacesKey>;
  none: string;
  /** Its place among several; one alone has no number. */
  number: number | undefined;
  wish: Wish;
  days: readonly { day: string; label: string }[];
  dayparts: readonly Daypart[];
  faults: { day: string | undefined; part: string | undefined };
  isRequired: boolean;
  onChange(wish: Wish): void;
  onRemove(): void;
}

/** Which one of several it is, and what takes it away. */
function WishHead({
  t,
  number,
  onRemove,
}: Pick<WishRowProps, 't' | 'onRemove'> & { number: number }): JSX.Element {
  return (
    <div class="wish-head">
      <span class="label" aria-hidden="true">
        {t('places.choice', { number })}
      </span>
      <button
        type="button"
        class="button"
        part="button"
        aria-label={t('places.remove_choice', { number })}
        onClick={onRemove}
      >
        {t('places.remove')}
      </button>
    </div>
  );
}

/** One time that would suit: a day, and a part of it. */
export function WishRow(props: WishRowProps): JSX.Element {
  const { id, name, t, none, number, wish, days, dayparts, faults, isRequired, onChange } = props;
  const [only] = dayparts.length === 1 ? dayparts : [];
  const shared = { name, none, isRequired };
  const label = number === undefined ? undefined : t('places.choice', { number });
  return (
    <div class="wish" role={label ? 'group' : undefined} aria-label={label}>
      {number !== undefined && <WishHead t={t} number={number} onRemove={props.onRemove} />}
      <Select
        {...shared}
        id={id}
        label={
          only
            ? t('places.told', { day: t('places.day'), part: t(`places.told.${only}`) })
            : t('places.day')
        }
        value={wish.day}
        faultIds={faults.day}
        onPick={(day) => onChange({ day, part: only ? (day && only) || '' : wish.part })}
      >
        {days.map((one) => (
          <option key={one.day} value={one.day}>
            {one.label}
          </option>
        ))}
      </Select>
      {!only && (
        <Select
          {...shared}
          id={`${id}-part`}
          label={t('places.part')}
          value={wish.part}
          faultIds={faults.part}
          onPick={(value) =>
            onChange({ ...wish, part: dayparts.find((part) => part === value) ?? '' })
          }
        >
          {dayparts.map((part) => (
            <option key={part} value={part}>
              {t(`places.${part}`)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
