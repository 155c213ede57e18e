import type { JSX } from 'preact';
import type { FieldOf } from '../../schema/types.ts';
import { readLinks } from '../../i18n/index.ts';
import { Icon } from '../parts/icon.tsx';
import type { FurtherProps } from './further-props.ts';

const LESS = 'M5 12h14';
const MORE = 'M12 5v14M5 12h14';

/** The next figure up or down that is on the scale; from nothing, the end that one begins at. */
function stepped(
  { min, max, step }: FieldOf<'range'>,
  now: number | undefined,
  by: 1 | -1,
): number {
  if (now === undefined) return by > 0 ? min : max;
  const places = (now - min) / step;
  // Between two steps the nearer one in that direction is next.
  const next = by > 0 ? Math.floor(places) + 1 : Math.ceil(places) - 1;
  return Math.min(max, Math.max(min, min + next * step));
}

interface StepProps extends FurtherProps<FieldOf<'range'>> {
  now: number | undefined;
  by: 1 | -1;
}

/** A button that moves the figure by a step: nothing here asks anybody to drag. */
export function StepButton({ form, field, t, now, by }: StepProps): JSX.Element {
  const isAtEnd = now !== undefined && (by > 0 ? now >= field.max : now <= field.min);
  const words = readLinks(form.fill(field.label));
  return (
    <button
      type="button"
      class="button"
      part="button"
      aria-label={`${t(by > 0 ? 'range.more' : 'range.less')}: ${words.map(({ text }) => text).join('')}`}
      aria-disabled={isAtEnd || undefined}
      onClick={() => form.engine.set(field.id, String(stepped(field, now, by)))}
    >
      <Icon path={by > 0 ? MORE : LESS} />
    </button>
  );
}
