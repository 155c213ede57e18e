import { plainE164 } from '../../engine/phone/plain-e164.ts';
import type { FormContext } from '../../ui/form-context.ts';
import type { PhoneWatch } from '../later/watch-phones.ts';

/** What the one-file build has in place of rules by country: the looser check stands. */
export function watchPhones({ engine }: FormContext): PhoneWatch {
  const { country } = engine.form.clinic;
  return {
    settle: () => Promise.resolve(),
    toE164: (typed) => plainE164(typed, country),
  };
}
