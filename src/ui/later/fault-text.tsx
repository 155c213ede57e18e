import type { JSX } from 'preact';
import type { FaultProps, LaterProps } from '../form-context.ts';
import { faultId } from '../ids.ts';
import { Icon } from '../parts/icon.tsx';
import { ALERT } from './drawings.ts';
import { faultWords } from './fault-words.ts';

/** What is wrong with an answer, in words, tied to its control by id. */
export function FaultText({ form, field, fault }: LaterProps & FaultProps): JSX.Element {
  return (
    // After Next or Submit the summary speaks; a fault found on leaving has only itself.
    <p class="fault" part="error" id={faultId(field)} role={fault.early ? 'alert' : undefined}>
      <Icon path={ALERT} />
      <span>
        <span class="hide">{form.t('fault.prefix')} </span>
        {faultWords(form, field, fault)}
      </span>
    </p>
  );
}
