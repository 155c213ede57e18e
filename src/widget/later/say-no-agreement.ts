import { noAgreement } from '../../model/no-agreement.ts';
import { say } from '../../platform/say.ts';
import type { Form } from '../../schema/types.ts';

/** What the judge says of a receiver, for a tag that is right otherwise: its visitors are spared the judge. */
export function sayNoAgreement(form: Form, name: string): void {
  const words = noAgreement(form, name);
  if (words) say(`webhook.minimal ${words.says}; ${words.mend}`);
}
