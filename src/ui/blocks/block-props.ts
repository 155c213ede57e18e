import type { BlockKey, Translate } from '../../i18n/index.ts';
import type { Block } from '../../schema/types.ts';
import type { FormProps } from '../form-context.ts';

/** What a proof block is drawn with. */
export interface BlockProps<B extends Block> extends FormProps {
  block: B;
  t: Translate<BlockKey>;
  /** The clock. */
  now(): Date;
}

/** `one` or `other`, as the language of the form counts. */
export function pluralOf(count: number, locale: string): 'one' | 'other' {
  return new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
}
