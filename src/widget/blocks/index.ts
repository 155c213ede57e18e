import { blockWords } from '../../i18n/en-us/blocks.ts';
import { createTranslate } from '../../i18n/index.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import blocksCss from '../../theme/blocks.css?inline';
import { blockControl } from '../../ui/blocks/block-control.tsx';
import { promised } from '../../ui/blocks/promised.tsx';
import type { Addition, FormContext } from '../../ui/form-context.ts';
import type { Root } from '../../ui/root.ts';

export { blockWords };

/** What draws proof blocks; they take no answer, so there is nothing to judge or to tell. */
export function createBlocks(
  form: FormContext,
  { shadow, element }: Pick<Root, 'shadow' | 'element'>,
  now: () => Date = () => new Date(),
): Addition {
  adoptSheets(shadow, blocksCss);
  const t = createTranslate(blockWords, form.engine.form.messages);
  return {
    Control: blockControl({ t, now, within: element }),
    arrived: () => promised({ form, t, now }),
  };
}
