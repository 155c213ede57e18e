import type { JSX } from 'preact';
import { toggleOption } from '../../engine/index.ts';
import type { FieldOf } from '../../schema/types.ts';
import { optionId } from '../ids.ts';
import { ChoiceCard } from '../parts/choice-card.tsx';
import { Fold } from '../parts/fold.tsx';
import { LabelledGroup } from '../parts/labelled-control.tsx';
import { ariaOf, type FieldProps } from './field-state.ts';

/** Questions to the clinic are a long list that few need. */
const FOLDED = 'questions';

/** One of several, or any of them, as cards. */
export function ChoiceField(props: FieldProps<FieldOf<'radio' | 'checkboxes'>>): JSX.Element {
  const { form, field } = props;
  const { engine } = form;
  const { id, options } = field;
  const isOne = field.kind === 'radio';
  const answer = engine.answer(id);
  const one = typeof answer === 'string' ? [answer] : [];
  const chosen = typeof answer === 'object' ? answer : one;
  const shown = engine.options(field);
  const aria = ariaOf(form, field);
  // The role `group` knows neither aria-required nor aria-invalid: the words say it.
  const { 'aria-describedby': description } = aria;
  const cards = (
    <div class={shown[2] ? 'choices' : 'choices duo'}>
      {shown.map((option) => (
        <ChoiceCard
          key={option.id}
          type={isOne ? 'radio' : 'checkbox'}
          id={optionId(field, option.id)}
          name={id}
          value={option.id}
          checked={chosen.includes(option.id)}
          label={option.label}
          hint={option.hint}
          onChange={() =>
            engine.set(id, isOne ? option.id : toggleOption(options, chosen, option.id))
          }
        />
      ))}
    </div>
  );
  return (
    <LabelledGroup
      form={form}
      field={field}
      role={isOne ? 'radiogroup' : undefined}
      aria={isOne ? aria : { 'aria-describedby': description }}
    >
      {id === FOLDED ? <Fold words={form.t('form.questions')}>{cards}</Fold> : cards}
    </LabelledGroup>
  );
}
