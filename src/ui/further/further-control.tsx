import type { ComponentType } from 'preact';
import type { FurtherContext } from '../../engine/further/index.ts';
import type { FurtherKey, Translate } from '../../i18n/index.ts';
import { isFurther } from '../../model/has-further.ts';
import type { AddedField } from '../../schema/types.ts';
import type { FieldProps } from '../fields/field-state.ts';
import { DateField } from './date-field.tsx';
import { FigureField } from './figure-field.tsx';
import { Note } from './note.tsx';
import { PostalField } from './postal-field.tsx';

/** What draws a field of a further kind, in the words of one form. */
export function furtherControl(
  t: Translate<FurtherKey>,
  context: FurtherContext,
): ComponentType<FieldProps<AddedField>> {
  const typed = new Map<string, string>();
  return ({ form, field }) => {
    // A kind of another addition's.
    if (!isFurther(field)) return null;
    const shared = { form, t, context };
    switch (field.kind) {
      case 'number':
      case 'range':
        return <FigureField {...shared} field={field} typed={typed} />;
      case 'date':
        return <DateField {...shared} field={field} />;
      case 'postal':
        return <PostalField {...shared} field={field} />;
      case 'note':
        return <Note {...shared} field={field} />;
      default:
        return null;
    }
  };
}
