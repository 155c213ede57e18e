import type { PriceCount, PriceGuide } from '../schema/price-types.ts';
import type { Condition } from '../schema/types.ts';
import { fieldsAsked } from './fields-asked.ts';
import { has } from './has.ts';

/** The part of a rule, or of the sessions, that says which fields it looks at. */
interface LooksAt {
  when?: Condition | undefined;
  field?: string | undefined;
  fields?: readonly string[] | undefined;
  count?: PriceCount | undefined;
}

/** Ids of the fields whose answers a rule of a price guide, or its sessions, look at. */
export function fieldsPricedBy(rule: LooksAt): string[] {
  const own: LooksAt & { __proto__: null } = { __proto__: null, ...rule };
  const { when, field, fields = [], count } = own;
  return [
    ...(when ? fieldsAsked(when) : []),
    ...(field === undefined ? [] : [field]),
    ...fields,
    ...(count && has(count, 'field') ? [count.field] : []),
  ];
}

/** Ids of the fields on which a guide's figure depends, each once. */
export function fieldsPriced({ rules, sessions }: PriceGuide): string[] {
  return [...new Set([...rules, ...(sessions ? [sessions] : [])].flatMap(fieldsPricedBy))];
}
