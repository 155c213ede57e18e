import picturesCss from '../../theme/pictures.css?inline';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import type { Addition, FormContext } from '../../ui/form-context.ts';
import { PictureField } from '../../ui/pictures/picture-field.tsx';
import type { Root } from '../../ui/root.ts';
import { CHOICE } from './choose-picture.ts';

/** What draws, judges and tells choices among pictures. */
export function createPictures(_: FormContext, { shadow }: Pick<Root, 'shadow'>) {
  adoptSheets(shadow, picturesCss);
  return {
    ...CHOICE,
    Control: ({ form, field }) =>
      field.kind === 'picture' ? <PictureField form={form} field={field} /> : null,
  } satisfies Addition;
}
