import { noAgreement } from '../model/no-agreement.ts';
import { isRecord, plain, type Plain } from '../model/plain.ts';
import { createFault, joinPath, nameOf, show, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Form } from './types.ts';
import { missing } from './value-faults.ts';

/** What is known of whoever receives a form, once all its sources are laid over one another. */
export interface ReceiverFacts {
  /** As a config names it, or as its host suggests. */
  name: string;
  /** Whether keys can be mapped: what is sent nested has none. */
  flat: boolean;
  /** Keys of the flat submission of this form. */
  keys: readonly string[];
  /** Whether it takes no names but its own. */
  isMapped: boolean;
  needs: readonly string[];
  /** The name of whom no agreement is known of, be it the webhook or its fallback. */
  unagreed: string | undefined;
}

/** Mappings of keys that are not there, or of names that are taken. */
function judgeFields(webhook: Plain, { keys, isMapped }: ReceiverFacts): Fault[] {
  const tables = ['fields', 'values'].flatMap((key) => {
    const table = webhook[key];
    return isRecord(table) ? Object.entries(table).map((entry) => ({ key, entry })) : [];
  });
  return tables.flatMap(({ key, entry: [name, found] }) => {
    const spot = { path: joinPath('webhook', key, name), found };
    const says = 'is no key of the flat submission, nor a field of this form';
    if (key === 'fields' && typeof found === 'string' && found && !keys.includes(found))
      return [unknownName(keys, { code: 'unknown_field', ...spot, says })];
    if (isMapped || !keys.includes(name)) return [];
    const taken = `is not sent: ${show(name)} is a key of the submission itself`;
    return [createFault({ code: 'no_effect', ...spot, says: taken, mend: 'take another name' })];
  });
}

/** What has no effect where a submission is sent nested. */
function judgeNested(webhook: Plain, { name }: ReceiverFacts): Fault[] {
  return ['fields', 'values'].flatMap((key) => {
    const found = webhook[key];
    if (found === undefined) return [];
    const says = `has no effect: ${name} gets the nested submission, which has names of its own`;
    const mend = 'leave it out, or name a preset with flat keys, such as form';
    return [createFault({ code: 'no_effect', path: joinPath('webhook', key), found, says, mend })];
  });
}

/** Photos where nothing sensitive is sent: they would not be asked for, and nobody would know why. */
function judgePhotos({ photos: found }: Plain, { webhook }: Form): Fault[] {
  if (!webhook.minimal || found === undefined || found === 'later') return [];
  const says = 'has no effect: of a minimal webhook no photos are asked for';
  const mend = 'leave it out';
  return [createFault({ code: 'no_effect', path: 'webhook.photos', found, says, mend })];
}

/** Health details on their way to a vendor who is not known to answer for them (HIPAA). */
function judgeAgreement(form: Form, { unagreed }: ReceiverFacts): Fault[] {
  const words = unagreed === undefined ? undefined : noAgreement(form, unagreed);
  if (!words) return [];
  return [
    createFault({ code: 'no_agreement', path: 'webhook.minimal', found: undefined, ...words }),
  ];
}

/**
 * What a receiver would not take as configs want it, or should not be sent. Never throws.
 * @param configs that the form was made of, lowest first
 */
export function judgeReceiver(
  configs: readonly unknown[],
  form: Form,
  facts: ReceiverFacts,
): Fault[] {
  const written = configs.flatMap((config) => {
    const copy = plain(config);
    const webhook = isRecord(copy) ? copy['webhook'] : undefined;
    return isRecord(webhook) ? [webhook] : [];
  });
  const needed = facts.needs.filter((name) => !nameOf(form.webhook.values?.[name]));
  return [
    ...written.flatMap((webhook) => [
      ...(facts.flat ? judgeFields(webhook, facts) : judgeNested(webhook, facts)),
      ...judgePhotos(webhook, form),
    ]),
    ...needed.map((name) =>
      missing(joinPath('webhook.values', name), `without it ${facts.name} takes nothing: add it`),
    ),
    ...judgeAgreement(form, facts),
  ];
}
