import { dayIn } from '../../platform/day-in.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import type { Check } from '../../engine/index.ts';
import {
  judgeFurther,
  tellDay,
  tellFurther,
  type FurtherContext,
  type FurtherFault,
} from '../../engine/further/index.ts';
import { createTranslate, type FurtherKey, type Translate } from '../../i18n/index.ts';
import { furtherWords } from '../../i18n/en-us/further.ts';
import furtherCss from '../../theme/further.css?inline';
import { isFurther } from '../../model/has-further.ts';
import type { Addition, FormContext } from '../../ui/form-context.ts';
import { furtherControl } from '../../ui/further/further-control.tsx';
import type { Root } from '../../ui/root.ts';

export { furtherWords };

function faultWords(fault: FurtherFault, t: Translate<FurtherKey>, locale: string): string {
  const told: Record<string, string> = {};
  for (const [name, figure] of Object.entries<string | number>(fault))
    told[name] = typeof figure === 'number' ? figure.toLocaleString(locale) : figure;
  for (const day of ['from', 'until']) if (told[day]) told[day] = tellDay(told[day], locale);
  return t(`fault.${fault.code}`, told);
}

/** What draws, judges and tells numbers, ranges, days, postal codes and notes. */
export function createFurther(
  form: FormContext,
  { shadow }: Pick<Root, 'shadow'>,
): Addition & { check: Check } {
  const { locale, clinic, messages } = form.engine.form;
  const t = createTranslate(furtherWords, messages);
  const context: FurtherContext = {
    locale,
    country: clinic.country,
    today: () => dayIn(clinic.timeZone, new Date()),
  };
  adoptSheets(shadow, furtherCss);
  return {
    Control: furtherControl(t, context),
    check(field, answer) {
      const fault = isFurther(field) ? judgeFurther(field, answer, context) : undefined;
      return fault && { code: 'not_an_option', words: faultWords(fault, t, locale) };
    },
    tell: (field, answer) => (isFurther(field) ? tellFurther(field, answer, locale) : undefined),
  };
}
