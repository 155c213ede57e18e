import { ChoiceField } from '../../ui/fields/choice-field.tsx';
import type { Addition } from '../../ui/form-context.ts';
import { CHOICE } from './choose-picture.ts';

/** In the one-file build: cards with the words alone, which say all that a picture shows. */
export const createPictures = (): Addition => ({
  ...CHOICE,
  Control: ({ form, field }) =>
    field.kind === 'picture' ? (
      <ChoiceField form={form} field={{ ...field, kind: 'radio' }} />
    ) : null,
});
