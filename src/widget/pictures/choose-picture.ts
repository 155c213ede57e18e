import type { Answer, Field, Option } from '../../schema/types.ts';
import type { Addition } from '../../ui/form-context.ts';

const chosenIn = (field: Field, answer: Answer): Option | undefined =>
  field.kind === 'picture' ? field.options.find(({ id }) => id === answer) : undefined;

/** What judges and tells a choice among pictures, however it is drawn. */
export const CHOICE: Required<Pick<Addition, 'check' | 'tell'>> = {
  check: (field, answer) => (chosenIn(field, answer) ? undefined : { code: 'not_an_option' }),
  tell(field, answer) {
    const chosen = chosenIn(field, answer);
    return chosen && { value: chosen.id, text: chosen.label };
  },
};
