import type { JSX } from 'preact';
import { toggleOption } from '../../engine/index.ts';
import type { FieldOf, Option } from '../../schema/types.ts';
import { optionId } from '../ids.ts';
import { ChoiceCard } from '../parts/choice-card.tsx';
import { LabelledGroup } from '../parts/labelled-control.tsx';
import { ariaOf, type FieldProps } from './field-state.ts';

interface ChoicesProps {
  field: FieldOf<'radio' | 'checkboxes'>;
  isChosen(option: Option): boolean;
  onToggle(option: Option): void;
}

function Choices({ field, isChosen, onToggle }: ChoicesProps): JSX.Element {
  return (
    <div class="choices">
      {field.options.map((option) => (
        <ChoiceCard
          key={option.id}
          type={field.kind === 'radio' ? 'radio' : 'checkbox'}
          id={optionId(field, option.id)}
          name={field.id}
          value={option.id}
          checked={isChosen(option)}
          label={option.label}
          hint={option.hint}
          onChange={() => onToggle(option)}
        />
      ))}
    </div>
  );
}

/** One of several, as cards. */
export function RadioField({ form, field }: FieldProps<FieldOf<'radio'>>): JSX.Element {
  const { engine } = form;
  return (
    <LabelledGroup form={form} field={field} role="radiogroup" aria={ariaOf(form, field)}>
      <Choices
        field={field}
        isChosen={({ id }) => engine.answer(field.id) === id}
        onToggle={({ id }) => engine.set(field.id, id)}
      />
    </LabelledGroup>
  );
}

/** Any of several, as cards. */
export function CheckboxesField({ form, field }: FieldProps<FieldOf<'checkboxes'>>): JSX.Element {
  const { engine } = form;
  const answer = engine.answer(field.id);
  const chosen = typeof answer === 'object' ? answer : [];
  const { 'aria-describedby': description } = ariaOf(form, field);
  return (
    // The role `group` knows neither aria-required nor aria-invalid: the words say it.
    <LabelledGroup form={form} field={field} aria={{ 'aria-describedby': description }}>
      <Choices
        field={field}
        isChosen={({ id }) => chosen.includes(id)}
        onToggle={({ id }) => engine.set(field.id, toggleOption(field.options, chosen, id))}
      />
    </LabelledGroup>
  );
}
