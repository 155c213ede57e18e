import picturesCss from '../../theme/pictures.css?inline';
import type { Answer, Field, Option } from '../../schema/types.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import type { Addition, FormContext } from '../../ui/form-context.ts';
import { PictureField } from '../../ui/pictures/picture-field.tsx';
import type { Root } from '../../ui/root.ts';

const chosenIn = (field: Field, answer: Answer): Option | undefined =>
  field.kind === 'picture' ? field.options.find(({ id }) => id === answer) : undefined;

/** What draws, judges and tells choices among pictures. */
export function createPictures(_: FormContext, { shadow }: Pick<Root, 'shadow'>): Addition {
  adoptSheets(shadow, picturesCss);
  return {
    Control: ({ form, field }) =>
      field.kind === 'picture' ? <PictureField form={form} field={field} /> : null,
    check: (field, answer) => (chosenIn(field, answer) ? undefined : { code: 'not_an_option' }),
    tell(field, answer) {
      const chosen = chosenIn(field, answer);
      return chosen && { value: chosen.id, text: chosen.label };
    },
  };
}
