import type * as z from 'zod/mini';
import { isRecord, plain } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { byId, complete, fieldsOf, stepsOf, type Place } from './complete.ts';
import { createFault, joinPath, nameOf, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { judgeWebhook } from './judge-address.ts';
import { fieldsByStep } from './fields-by-step.ts';
import { asks, judgeAllConditions, judgeConditions } from './judge-conditions.ts';
import { judgeBounds } from './judge-bounds.ts';
import { judgeConsents, judgeRegion } from './judge-consents.ts';
import { judgeIds } from './judge-ids.ts';
import { judgeLinks } from './judge-links.ts';
import { judgePhotoWay, type Receiver } from './judge-photo-way.ts';
import { judgePrefill } from './judge-prefill.ts';
import { judgeShape } from './judge-shape.ts';
import { judgeSteps } from './judge-steps.ts';
import { namesOf } from './names-of.ts';
import { empty } from './value-faults.ts';
import type { Located } from './walk.ts';

type Fields = ReadonlyMap<string, Plain>;

/** What judges a clinic's locations and practitioners, and the fields that offer them. */
export interface PlacesJudge {
  judgePlaces(config: Plain, template: Plain, fields: readonly Place[]): Fault[];
  /** Fields as conditions see them. */
  withOffers(fields: Fields, config: Plain, template: Plain): Fields;
}

/** What judging must know besides the config. */
export interface JudgeContext {
  /** `location.protocol` of the host page, with its colon. */
  pageProtocol: string;
  /** What the config is laid over: its fields may be changed in part, left out and asked about. */
  template?: object | undefined;
  /** Whether one of our own is at the bottom of that. Default: where there is any. */
  hasTemplate?: boolean | undefined;
  /** Where the form posts by all sources. Default: where the config says. */
  receiver?: Receiver | undefined;
  /** Whether another source names a webhook. */
  hasWebhook: boolean;
  /** Keys that `messages` may reword; without them any will do. */
  messageKeys?: readonly string[] | undefined;
  /** The shape of a config that has a price guide, proof blocks or places; fetched apart, where one has. */
  schema?: z.ZodMiniType | undefined;
  /** Judges what a price guide means, fetched as that is. */
  judgePrice?: ((guide: unknown, fields: Fields) => Fault[]) | undefined;
  /** Judges what a guide leaves out; for a form over the template `smp-price`, fetched with `schema`. */
  judgeSeen?: ((guide: unknown, fields: Fields) => Fault[]) | undefined;
  /** Judges what proof blocks and opening hours mean, fetched as that is. */
  judgeBlocks?: ((config: Plain, fields: Fields) => Fault[]) | undefined;
  /** Whether the judge of price guides tells what the shape refuses. */
  isJudgedAsPrice?: ((located: Located) => boolean) | undefined;
  places?: PlacesJudge | undefined;
}

const toRecord = (value: unknown): Plain => {
  const copy = plain(value);
  return isRecord(copy) ? copy : {};
};

function judgeMessages({ messages }: Plain, keys: readonly string[] | undefined): Fault[] {
  if (!keys || !isRecord(messages)) return [];
  return Object.keys(messages)
    .filter((key) => !keys.includes(key))
    .map((key) =>
      unknownName(keys, {
        code: 'unknown_message',
        path: joinPath('messages', key),
        found: key,
        says: 'is not a message',
      }),
    );
}

/** What `omit` names must be there, and nothing that stays may depend on it. */
function judgeOmit(omit: readonly unknown[], template: Fields, fields: Fields): Fault[] {
  return omit.flatMap((found, index) => {
    const spot = { path: joinPath('omit', index), found };
    if (typeof found !== 'string' || fields.has(found)) return [];
    if (!template.has(found)) {
      const says = 'is not a field of the template';
      return [unknownName(namesOf(template), { code: 'unknown_field', ...spot, says })];
    }
    return [...fields]
      .filter(([id, field]) => template.get(id) === field && asks(field).includes(found))
      .map(([id]) => {
        const says = `is left out, but '${id}' depends on it`;
        return createFault({ code: 'unknown_field', ...spot, says, mend: `leave out '${id}' too` });
      });
  });
}

/** Conditions that the template has and the builder's changes leave without what they ask for. */
function judgeTemplate(kept: Fields, fields: Fields): Fault[] {
  const places = [...kept]
    .filter(([id, field]) => fields.get(id) === field)
    .map(([id, found]) => ({ path: joinPath('template', id), found }));
  // A field that is not there was left out, and `omit` is where that is told.
  return judgeConditions(places, fields).filter(({ code }) => code !== 'unknown_field');
}

function judgeReceiver({ webhook }: Plain, { pageProtocol, hasWebhook }: JudgeContext): Fault[] {
  const [path, url] = isRecord(webhook) ? ['webhook.url', webhook['url']] : ['webhook', webhook];
  const fallback = isRecord(webhook) ? webhook['fallback'] : undefined;
  const ofFallback = judgeWebhook('webhook.fallback', fallback, pageProtocol);
  if (url !== undefined || hasWebhook)
    return [...judgeWebhook(path, url, pageProtocol), ...ofFallback];
  return [
    createFault({
      code: 'no_webhook',
      path,
      found: undefined,
      says: 'is missing, so there is nowhere to send what visitors write',
      mend: 'add it here or as data-webhook="https://…" to the tag',
    }),
  ];
}

function judgeEmptiness(config: Plain, steps: Fields, fields: Fields): Fault[] {
  const faults = stepsOf(config)
    .filter(({ found: { id, fields: own } }) => {
      return Array.isArray(own) && own.length === 0 && !steps.has(nameOf(id));
    })
    .map(({ path }) => empty({ path: joinPath(path, 'fields'), found: [] }, 'put a field in'));
  const all = [...fields.values(), ...fieldsOf(config).map(({ found }) => found)];
  if (!all.every(({ kind }) => kind === 'hidden')) return faults;
  const says = `has ${all[0] ? 'hidden fields only' : 'no fields'}, so there is no form to show`;
  const mend = all[0] ? 'add a field that asks something' : 'add "fields" or a "template"';
  return [...faults, createFault({ code: 'no_fields', path: '', found: undefined, says, mend })];
}

/**
 * Everything that is wrong with a form config as it was written, each with its path, what was found
 * and what would do; an empty list where all is well. Never throws.
 */
export function judgeConfig(written: unknown, context: JudgeContext): Fault[] {
  const copy = plain(written);
  if (!isRecord(copy)) {
    const says = 'is not a form config';
    return [
      createFault({ code: 'not_an_object', path: '', found: copy, says, mend: 'write { … }' }),
    ];
  }
  const base = toRecord(context.template);
  const omit: unknown[] = Array.isArray(copy['omit']) ? copy['omit'] : [];
  const template = byId(fieldsOf(base));
  const kept = new Map([...template].filter(([id]) => !omit.includes(id)));
  const steps = byId(stepsOf(base));
  const completed = complete(copy, kept, steps);
  const places = fieldsOf(completed);
  const fields = new Map([...kept, ...byId(places)]);
  const offered = context.places?.withOffers(fields, copy, base) ?? fields;
  // A config that is laid over another's guide may say a part of it.
  const guide = isRecord(copy['priceGuide'])
    ? { __proto__: null, ...toRecord(base['priceGuide']), ...copy['priceGuide'] }
    : copy['priceGuide'];
  if (guide !== undefined) completed['priceGuide'] = guide;
  return [
    ...judgeShape({
      written: copy,
      completed,
      templateIds: [...kept.keys()],
      schema: context.schema,
      isJudgedAsPrice: context.isJudgedAsPrice,
    }),
    ...judgeIds(completed),
    ...judgeBounds(places),
    ...judgeConsents(places),
    ...judgeRegion(copy, context.hasTemplate ?? context.template !== undefined),
    ...judgeSteps(copy, base, kept),
    ...judgeAllConditions(completed, offered, fieldsByStep(completed, base, omit)),
    ...(context.judgePrice?.(guide, fields) ?? []),
    ...(context.judgeSeen?.(guide, fields) ?? []),
    ...judgeTemplate(kept, fields),
    ...judgeOmit(omit, template, fields),
    ...judgeReceiver(copy, context),
    ...judgePhotoWay(copy, context.receiver),
    ...(context.judgeBlocks?.(copy, offered) ?? []),
    ...judgePrefill(copy, fields),
    ...judgeLinks(copy),
    ...(context.places?.judgePlaces(copy, base, places) ?? []),
    ...judgeMessages(copy, context.messageKeys),
    ...judgeEmptiness(completed, steps, fields),
  ];
}
