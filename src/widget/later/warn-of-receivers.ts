import type { Receiver } from '../../delivery/index.ts';
import type { Form } from '../../schema/types.ts';

/** Who asks sensitive questions for a vendor shall hear of agreements, though nothing else be wrong. */
export async function warnOfReceivers(
  form: Form,
  receivers: readonly { receiver: Receiver }[],
): Promise<void> {
  const name = receivers.map(({ receiver }) => receiver.unagreed).find(Boolean);
  if (!name) return;
  try {
    const { sayNoAgreement } = await import('./say-no-agreement.ts');
    sayNoAgreement(form, name);
  } catch {
    // It did not load: nothing that a visitor needs.
  }
}
