import type { ReceiverFacts } from '../schema/judge-receiver.ts';
import type { Submission } from '../schema/submission.ts';
import type { Form } from '../schema/types.ts';
import { flatten } from './flatten.ts';
import { presetOf } from './known-hosts.ts';
import { choosePreset } from './known-receiver.ts';
import { hostOf } from './receiver.ts';

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

/** What a site builder's judge must know of whoever receives a form. */
export async function receiverFacts(form: Form): Promise<ReceiverFacts> {
  const { url = '', preset } = form.webhook;
  const { encoder, flat, names, needs = [], baa } = await choosePreset(form.webhook);
  return {
    name: preset ?? presetOf(url) ?? hostOf(url),
    flat: flat === true || encoder === 'form',
    keys: flatten(BLANK, form).map(([key]) => key),
    isMapped: names !== undefined,
    needs,
    baa,
  };
}
