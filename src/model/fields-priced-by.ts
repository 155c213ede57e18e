import type { PriceRule, Sessions } from '../schema/price-types.ts';
import { fieldsAsked } from './fields-asked.ts';

/** Ids of the fields whose answers a rule of a price guide, or its sessions, look at. */
export function fieldsPricedBy(rule: PriceRule | Sessions): string[] {
  return [
    ...('when' in rule && rule.when ? fieldsAsked(rule.when) : []),
    ...('field' in rule ? [rule.field] : []),
    ...('fields' in rule ? rule.fields : []),
    ...('count' in rule && 'field' in rule.count ? [rule.count.field] : []),
  ];
}
