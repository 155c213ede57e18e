import type { TargetedEvent } from 'preact';
import type { FurtherContext } from '../../engine/further/index.ts';
import type { FurtherKey, Translate } from '../../i18n/index.ts';
import type { FurtherField } from '../../schema/types.ts';
import { ariaOf, leaving, type FieldProps } from '../fields/field-state.ts';
import { controlId } from '../ids.ts';

/** What a control of a further kind is given. */
export interface FurtherProps<Kind extends FurtherField> extends FieldProps<Kind> {
  t: Translate<FurtherKey>;
  context: FurtherContext;
}

/** The attributes of one line that is typed, as the widget's own typed fields have them. */
export function typedProps({ form, field }: FieldProps<Exclude<FurtherField, { kind: 'note' }>>) {
  const { engine } = form;
  const answer = engine.answer(field.id);
  return {
    ...ariaOf(form, field),
    id: controlId(field),
    name: field.id,
    class: 'control',
    part: 'control',
    value: typeof answer === 'string' ? answer : '',
    onInput: (event: TargetedEvent<HTMLInputElement>) =>
      engine.set(field.id, event.currentTarget.value),
    onBlur: leaving(form, field),
  };
}
