import type { Form } from '../schema/types.ts';

/** Health details on their way to a vendor who is not known to answer for them (HIPAA). */
export interface NoAgreement {
  says: string;
  mend: string;
}

/**
 * What there is to say where no agreement (BAA) is known of with a receiver; nothing where a form
 * asks for nothing sensitive, or its clinic has said whether there is one.
 * @param name of the receiver
 */
export function noAgreement({ steps, webhook }: Form, name: string): NoAgreement | undefined {
  if (webhook.minimal !== undefined) return undefined;
  const [first, ...more] = steps
    .flatMap((step) => step.fields)
    .filter((field) => 'sensitive' in field && field.sensitive && field.kind !== 'consent');
  if (!first) return undefined;
  const rest = more.length ? ` and ${more.length} more` : '';
  return {
    says: `is missing, and ${name} gets health details ('${first.id}'${rest}), for which no business associate agreement is known of there`,
    mend: 'ask the vendor; without one write "minimal": true, with one "minimal": false',
  };
}
