import type { JSX } from 'preact';
import { PICTURES, type Picture as Name } from '../../model/pictures.ts';
import type { FieldOf, Option } from '../../schema/types.ts';
import { ariaOf, type FieldProps } from '../fields/field-state.ts';
import { controlId } from '../ids.ts';
import { ChoiceCard } from '../parts/choice-card.tsx';
import { LabelledGroup } from '../parts/labelled-control.tsx';
import { Picture } from './picture.tsx';

/** What an option shows: what it says, or what is called as it is, alone or behind its field's id. */
const pictureOf = (fieldId: string, { id, picture }: Option): Name | undefined =>
  picture ?? PICTURES.find((name) => name === id || name === `${fieldId}_${id}`);

/** One of several, each with its picture above its words. */
export function PictureField({ form, field }: FieldProps<FieldOf<'picture'>>): JSX.Element {
  const { engine } = form;
  return (
    <LabelledGroup form={form} field={field} role="radiogroup" aria={ariaOf(form, field)}>
      <div class="pictures">
        {engine.options(field).map((option) => {
          const { id, label, hint } = option;
          const picture = pictureOf(field.id, option);
          return (
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
          );
        })}
      </div>
    </LabelledGroup>
  );
}
