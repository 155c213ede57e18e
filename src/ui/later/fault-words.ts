import type { AnswerFault, Field } from '../../schema/types.ts';
import type { LaterContext } from '../form-context.ts';

/** Which words ask for a missing answer, by kind. */
function askFor({ t }: LaterContext, field: Field): string {
  const { kind } = field;
  if (/checkboxes|times|photos/.test(kind)) return t('fault.required.list');
  if ('options' in field || /location|practitioner/.test(kind)) return t('fault.required.choice');
  if (/checkbox|consent/.test(kind)) return t('fault.required.tick');
  return t('fault.required.text');
}

/** A fault in words: what is wrong and how to mend it. */
export function faultWords(form: LaterContext, field: Field, fault: AnswerFault): string {
  if (fault.words) return fault.words;
  if (fault.code === 'required') return askFor(form, field);
  if (fault.code !== 'too_long') return form.t(`fault.${fault.code}`);
  const { locale } = form.engine.form;
  const figures: Record<string, string> = {};
  for (const [name, figure] of Object.entries(fault.params ?? {}))
    figures[name] = figure.toLocaleString(locale);
  return form.t('fault.too_long', figures);
}
