import type { JSX } from 'preact';
import type { FieldOf } from '../../schema/types.ts';
import { ariaOf, type FieldProps } from '../fields/field-state.ts';
import { controlId } from '../ids.ts';
import { ChoiceCard } from '../parts/choice-card.tsx';
import { LabelledGroup } from '../parts/labelled-control.tsx';
import { Picture } from './picture.tsx';

/** One of several, each with its picture above its words. */
export function PictureField({ form, field }: FieldProps<FieldOf<'picture'>>): JSX.Element {
  const { engine } = form;
  return (
    <LabelledGroup form={form} field={field} role="radiogroup" aria={ariaOf(form, field)}>
      <div class="pictures">
        {engine.options(field).map(({ id, label, hint, picture }) => (
          <div key={id} class={picture ? 'pictured' : 'plain'}>
            <ChoiceCard
              type="radio"
              id={`${controlId(field)}-${id}`}
              name={field.id}
              value={id}
              checked={engine.answer(field.id) === id}
              label={
                <>
                  {picture && <Picture name={picture} />}
                  {label}
                </>
              }
              hint={hint}
              onChange={() => engine.set(field.id, id)}
            />
          </div>
        ))}
      </div>
    </LabelledGroup>
  );
}
