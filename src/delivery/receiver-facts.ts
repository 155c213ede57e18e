import type { ReceiverFacts } from '../schema/judge-receiver.ts';
import type { Submission } from '../schema/submission.ts';
import type { Form } from '../schema/types.ts';
import { flatten } from './flatten.ts';
import { presetOf } from './known-hosts.ts';
import { choosePreset } from './known-receiver.ts';
import { hostOf, type Webhook } from './receiver.ts';

/** A submission that says nothing: the keys of a flat one go by the form alone. */
const BLANK: Submission = {
  format: 'consult-form/submission@1',
  id: '',
  reference: '',
  test: false,
  form: { id: '', revision: '' },
  submittedAt: '',
  summary: '',
  contact: {},
  answers: {},
  consents: {},
  attribution: {},
  visitor: { locale: '', device: 'phone' },
  guard: { elapsedMs: 0, honeypot: false },
};

const nameOf = ({ url = '', preset }: Webhook): string => preset ?? presetOf(url) ?? hostOf(url);

/** What a site builder's judge must know of whoever receives a form. */
export async function receiverFacts(form: Form): Promise<ReceiverFacts> {
  const { webhook } = form;
  const fallback: Webhook = { url: webhook.fallback };
  const [{ encoder, flat, names, needs = [], baa }, other] = await Promise.all([
    choosePreset(webhook),
    choosePreset(fallback),
  ]);
  return {
    name: nameOf(webhook),
    flat: flat === true || encoder === 'form',
    keys: flatten(BLANK, form).map(([key]) => key),
    isMapped: names !== undefined,
    needs,
    unagreed: baa ? (other.baa ? undefined : nameOf(fallback)) : nameOf(webhook),
  };
}
