import { fieldsPricedBy } from '../../model/fields-priced-by.ts';
import type { PriceGuide } from '../../schema/price-types.ts';

/** Ids of the fields on which a guide's figure depends, each once. */
export function fieldsPriced({ rules, sessions }: PriceGuide): string[] {
  return [...new Set([...rules, ...(sessions ? [sessions] : [])].flatMap(fieldsPricedBy))];
}
