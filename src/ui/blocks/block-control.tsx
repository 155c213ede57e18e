import type { ComponentType } from 'preact';
import type { BlockKey, Translate } from '../../i18n/index.ts';
import type { AddedField } from '../../schema/types.ts';
import type { FieldProps } from '../fields/field-state.ts';
import { Credentials } from './credentials.tsx';
import { Faq } from './faq.tsx';
import { Practitioners } from './practitioners.tsx';
import { Reassurance } from './reassurance.tsx';
import { Results } from './results.tsx';
import { Reviews } from './reviews.tsx';

/** What draws proof blocks, in the words of one form. */
export function blockControl(
  t: Translate<BlockKey>,
  now: () => Date,
): ComponentType<FieldProps<AddedField>> {
  return ({ form, field }) => {
    if (field.kind !== 'block') return null;
    const { block } = field;
    const shared = { form, t, now };
    switch (block.kind) {
      case 'credentials':
        return <Credentials {...shared} block={block} />;
      case 'reviews':
        return <Reviews {...shared} block={block} />;
      case 'results':
        return <Results {...shared} block={block} />;
      case 'faq':
        return <Faq {...shared} block={block} />;
      case 'practitioners':
        return <Practitioners {...shared} block={block} />;
      case 'reassurance':
        return <Reassurance {...shared} block={block} />;
    }
  };
}
