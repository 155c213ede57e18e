import type { JSX } from 'preact';
import type { FieldOf } from '../../schema/types.ts';
import { controlId, hintId } from '../ids.ts';
import { ChoiceCard } from '../parts/choice-card.tsx';
import { FaultSlot } from '../parts/fault-slot.tsx';
import { LabelText } from '../parts/label-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { ariaOf, type FieldProps } from './field-state.ts';

type Tick = FieldOf<'checkbox' | 'consent'>;

/** One box to tick; it is never ticked beforehand. */
export function TickField({ form, field }: FieldProps<Tick>): JSX.Element {
  const { engine } = form;
  const isTicked = engine.answer(field.id) === true;
  return (
    <div class="tick" data-invalid={engine.fault(field.id) && ''}>
      <FaultSlot form={form} field={field} />
      <ChoiceCard
        type="checkbox"
        id={controlId(field)}
        name={field.id}
        value="yes"
        checked={isTicked}
        label={<LabelText form={form} field={field} />}
        hint={field.hint && <RichText form={form} text={field.hint} />}
        hintId={hintId(field)}
        onChange={() => engine.set(field.id, !isTicked)}
        aria={ariaOf(form, field)}
      />
    </div>
  );
}
