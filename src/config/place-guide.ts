import type { Condition, Field, PriceField } from '../schema/types.ts';
import type { PriceGuide } from '../schema/price-types.ts';
import { fieldsPriced } from '../model/fields-priced-by.ts';
import { CONTACT_IDS } from '../model/ids.ts';
import { FEWEST_ANSWERS, SHOWS } from '../model/price.ts';
import type { PlaceGuide } from './normalise.ts';
import { readPriceGuide } from './normalise-price.ts';

/** Names both the guide's place among the fields and its key in a flat submission. */
const ID = 'price_guide';
/** A template's question whether to mail the guide. */
const SEND_GUIDE = 'send_guide';

const isContact = ({ kind, id }: Field): boolean =>
  kind === 'email' || kind === 'phone' || CONTACT_IDS.some((known) => known === id);

/**
 * The field below which the guide stands: the last of those that it is priced by, though before any
 * contact details where enough of them are asked by then.
 */
function fieldAbove(fields: readonly Field[], guide: PriceGuide): Field | undefined {
  const priced = fieldsPriced(guide);
  const isPriced = ({ kind, id }: Field): boolean => kind !== 'hidden' && priced.includes(id);
  const end = fields.findIndex(isContact);
  const early = (end < 0 ? fields : fields.slice(0, end)).filter(isPriced);
  return (early.length < FEWEST_ANSWERS ? fields.filter(isPriced) : early).at(-1);
}

/** When any of these fields shows, or nothing where one always does: a guide keeps no step alive. */
function whenAny(fields: readonly Field[]): Condition | undefined {
  const conditions = fields.flatMap((field) =>
    field.kind === 'hidden' ? [] : [field.visibleWhen],
  );
  const known = conditions.filter((condition) => condition !== undefined);
  return known.length < conditions.length ? undefined : { any: known };
}

/** Nobody is asked whether to mail a figure that is not there. */
function onceShown(field: Field): Field {
  if (field.kind !== 'checkbox' || field.id !== SEND_GUIDE) return field;
  const { visibleWhen } = field;
  const shows: Condition = { field: SHOWS, filled: true };
  return { ...field, visibleWhen: { all: visibleWhen ? [shows, visibleWhen] : [shows] } };
}

/** Puts a price guide that can be used below the last question that it is priced by. */
export const placeGuide: PlaceGuide = (written, steps, dropped) => {
  const fields = steps.flatMap((step) => step.fields);
  const guide = readPriceGuide({ raw: written, path: 'priceGuide' }, fields, dropped);
  const above = guide && fieldAbove(fields, guide);
  if (!guide || !above) return [...steps];
  return steps.map((step) => {
    const own = step.fields.map(onceShown);
    const at = step.fields.indexOf(above) + 1;
    if (at === 0) return { ...step, fields: own };
    const visibleWhen = whenAny(step.fields);
    const place: PriceField = { kind: 'price', id: ID, label: ID, guide, visibleWhen };
    return { ...step, fields: [...own.slice(0, at), place, ...own.slice(at)] };
  });
};
