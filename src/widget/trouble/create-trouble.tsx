import type { VNode } from 'preact';
import { laterWords } from '../../i18n/en-us/later.ts';
import { troubleWords } from '../../i18n/en-us/trouble.ts';
import { createTranslate, formWords } from '../../i18n/index.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import { copyText } from '../../platform/clipboard.ts';
import troubleCss from '../../theme/trouble.css?inline';
import type { LaterContext, TroubleContext } from '../../ui/form-context.ts';
import { OverdueNotice } from '../../ui/trouble/overdue-notice.tsx';
import { UnavailableView } from '../../ui/trouble/unavailable-view.tsx';
import { UndeliveredView, type UndeliveredProps } from '../../ui/trouble/undelivered-view.tsx';
import { WrittenCopy } from '../../ui/trouble/written-copy.tsx';
import type { Prepared } from '../later/prepare-submission.ts';

type Ending = Pick<UndeliveredProps, 'outcome' | 'onRetry' | 'onEdit'>;

/** Draws what went wrong. */
export interface Trouble {
  /** Twelve seconds went by and attempts go on. */
  overdue(prepared: Prepared | undefined): VNode;
  undelivered(ending: Ending, prepared: Prepared | undefined): VNode;
  /** There is nowhere to send to. */
  unavailable(): VNode;
}

export function createTrouble(context: LaterContext, shadow: ShadowRoot): Trouble {
  const words = { ...formWords, ...laterWords, ...troubleWords };
  const form: TroubleContext = {
    ...context,
    t: createTranslate(words, context.engine.form.messages),
  };
  adoptSheets(shadow, troubleCss);
  const copyOf = (prepared: Prepared | undefined): VNode | null =>
    prepared ? <WrittenCopy form={form} answers={prepared.written} onCopy={copyText} /> : null;
  return {
    overdue: (prepared) => <OverdueNotice form={form}>{copyOf(prepared)}</OverdueNotice>,
    undelivered: (ending, prepared) => (
      <UndeliveredView
        {...ending}
        form={form}
        reference={prepared?.reference}
        written={copyOf(prepared)}
      />
    ),
    unavailable: () => <UnavailableView form={form} />,
  };
}
