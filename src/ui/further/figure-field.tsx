import type { JSX } from 'preact';
import { readNumber } from '../../engine/further/index.ts';
import type { FieldOf } from '../../schema/types.ts';
import { hintId } from '../ids.ts';
import { Icon } from '../parts/icon.tsx';
import { LabelledControl } from '../parts/labelled-control.tsx';
import { typedProps, type FurtherProps } from './further-props.ts';

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
  by: 1 | -1;
}

/** A button that moves the figure by a step: nothing here asks anybody to drag. */
function StepButton({ form, field, t, context, by }: StepProps): JSX.Element {
  const { engine } = form;
  const answer = engine.answer(field.id);
  const now = readNumber(typeof answer === 'string' ? answer : '', context.locale);
  const isAtEnd = now !== undefined && (by > 0 ? now >= field.max : now <= field.min);
  return (
    <button
      type="button"
      class="button"
      part="button"
      aria-label={`${t(by > 0 ? 'range.more' : 'range.less')}: ${form.fill(field.label)}`}
      aria-disabled={isAtEnd ? 'true' : undefined}
      onClick={() => engine.set(field.id, String(stepped(field, now, by)))}
    >
      <Icon path={by > 0 ? MORE : LESS} />
    </button>
  );
}

/** A figure, typed; a range may be stepped as well, and says where it begins and ends. */
export function FigureField(props: FurtherProps<FieldOf<'number' | 'range'>>): JSX.Element {
  const { field, ...shared } = props;
  const { form, t, context } = shared;
  const typed = typedProps({ form, field });
  const { min } = field;
  const isWhole = field.kind === 'range' || field.decimals === 0;
  // Phones offer no minus sign on a keyboard of digits.
  const keyboard = min === undefined || min < 0 ? 'text' : isWhole ? 'numeric' : 'decimal';
  const scale = `${hintId(field)}-scale`;
  const figures = (figure: number) => figure.toLocaleString(context.locale);
  return (
    <LabelledControl form={form} field={field}>
      <span class="figure">
        {field.kind === 'range' && <StepButton {...shared} field={field} by={-1} />}
        <input
          {...typed}
          aria-describedby={
            [typed['aria-describedby'], field.kind === 'range' || field.unit ? scale : undefined]
              .filter(Boolean)
              .join(' ') || undefined
          }
          type="text"
          inputMode={keyboard}
          autocomplete="off"
        />
        {field.kind === 'range' && <StepButton {...shared} field={field} by={1} />}
        {(field.kind === 'range' || field.unit) && (
          <span class="muted" id={scale}>
            {field.kind === 'range' &&
              t('range.between', { min: figures(field.min), max: figures(field.max) })}{' '}
            {field.unit}
          </span>
        )}
      </span>
    </LabelledControl>
  );
}
