import type { JSX, TargetedEvent } from 'preact';
import { figureText, readNumber } from '../../engine/further/index.ts';
import type { FieldOf } from '../../schema/types.ts';
import { hintId } from '../ids.ts';
import { LabelledControl } from '../parts/labelled-control.tsx';
import { typedProps, type FurtherProps } from './further-props.ts';
import { StepButton } from './step-button.tsx';

interface FigureProps extends FurtherProps<FieldOf<'number' | 'range'>> {
  /** What was typed, by field: "1,500" stays as it is, while 1500 is the answer. */
  typed: Map<string, string>;
}

/** Phones offer no minus sign on a keyboard of digits. */
function keyboardOf(field: FieldOf<'number' | 'range'>): 'text' | 'numeric' | 'decimal' {
  if (field.min === undefined || field.min < 0) return 'text';
  return field.kind === 'number' && field.decimals > 0 ? 'decimal' : 'numeric';
}

/** A figure, typed; a range may be stepped as well, and says where it begins and ends. */
export function FigureField({ typed, ...props }: FigureProps): JSX.Element {
  const { form, field, t, context } = props;
  const { engine } = form;
  const { locale } = context;
  const range = field.kind === 'range' ? field : undefined;
  const { value: answer, ...control } = typedProps(props);
  const text = typed.get(field.id) ?? '';
  const isTyped = figureText(text, locale) === answer;
  const now = readNumber(answer, locale);
  const figures = (figure: number): string => figure.toLocaleString(locale);
  const unitId = `${hintId(field)}-unit`;
  const scaleId = `${hintId(field)}-scale`;
  const about = [control['aria-describedby'], field.unit && unitId, range && scaleId];
  return (
    <LabelledControl form={form} field={field}>
      <div class="figure" data-kind={field.kind}>
        {range && <StepButton {...props} field={range} now={now} by={-1} />}
        <input
          {...control}
          aria-describedby={about.filter(Boolean).join(' ') || undefined}
          type="text"
          inputMode={keyboardOf(field)}
          autocomplete="off"
          value={isTyped ? text : answer}
          onInput={({ currentTarget: { value } }: TargetedEvent<HTMLInputElement>) => {
            typed.set(field.id, value);
            engine.set(field.id, figureText(value, locale));
          }}
        />
        {range && <StepButton {...props} field={range} now={now} by={1} />}
        {field.unit && <span id={unitId}>{field.unit}</span>}
        {/* A step is read out; what is typed, the typing says. */}
        {range && <output class="hide">{!isTyped && now !== undefined && figures(now)}</output>}
      </div>
      {range && (
        <span class="hint" id={scaleId}>
          {t('range.between', { min: figures(range.min), max: figures(range.max) })}
        </span>
      )}
    </LabelledControl>
  );
}
