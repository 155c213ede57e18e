import type { Outcome } from '../model/outcomes.ts';

/** Events on the host element; none carries an answer. */
export interface ConsultEvents {
  'consult-open': { form: string };
  'consult-step': { form: string; step: string };
  'consult-submit': { form: string };
  'consult-outcome': { form: string; outcome: Outcome };
  'consult-close': { form: string };
}

export type Emit = <Name extends keyof ConsultEvents>(
  name: Name,
  detail: Omit<ConsultEvents[Name], 'form'>,
) => void;

/** A host page's listener that throws must not stop a submission; browsers see to that. */
export const createEmit =
  (host: HTMLElement, form: string): Emit =>
  (name, detail) => {
    const event = new CustomEvent(name, {
      detail: { form, ...detail },
      bubbles: true,
      composed: true,
    });
    host.dispatchEvent(event);
  };
