import { plainDigits } from '../../delivery/index.ts';
import type { Check } from '../../engine/index.ts';
import type { FormContext } from '../../ui/form-context.ts';

/** Milliseconds that Submit waits for rules on their way: longer, and the looser check stands. */
const WAIT_MS = 1000;

/** The rules for phone numbers, by country. */
export interface PhoneRules {
  /** Fetches what the numbers in the form still need, and waits for what is on its way. */
  settle(): Promise<unknown>;
  toE164(typed: string): string;
}

export interface PhoneWatch {
  /** Once the rules are there, or have taken too long, or are not to be had. */
  settle(): Promise<unknown>;
  /** As well as the rules that are there can tell. */
  toE164(typed: string): string;
}

/**
 * Fetches the rules for phone numbers when such a field is first focused, or at Submit where it was
 * filled by something else. They are asked for once: without them the looser check stands.
 */
export function watchPhones(form: FormContext, within: Element, check: Check): PhoneWatch {
  let rules: PhoneRules | undefined;
  let loading: Promise<unknown> | undefined;
  const load = (): Promise<unknown> =>
    (loading ??= import('../phone/index.ts').then(
      ({ createPhones }) => {
        rules = createPhones(form, check);
      },
      () => undefined,
    ));
  const look = (): unknown => within.querySelector('[type=tel]:focus') && load();
  within.addEventListener('focusin', look);
  look();
  return {
    async settle() {
      const { engine } = form;
      if (!engine.visibleFields().some(({ id, kind }) => kind === 'phone' && engine.answer(id)))
        return;
      await Promise.race([
        load().then(() => rules?.settle()),
        new Promise((resolve) => {
          setTimeout(resolve, WAIT_MS);
        }),
      ]);
    },
    toE164: (typed) => rules?.toE164(typed) ?? plainDigits(typed),
  };
}
