import * as z from 'zod/mini';
import { NOTE_TONES } from '../model/choices.ts';
import { DAYPARTS } from '../model/dayparts.ts';
import * as LIMITS from '../model/limits.ts';
import { PICTURES } from '../model/pictures.ts';
import { day, fieldId, flag, id, listOf, text, whole, words } from './atoms.ts';
import { conditionSchema } from './condition.ts';

const optionShape = {
  id,
  label: words,
  hint: z.optional(words),
  visibleWhen: z.optional(conditionSchema),
};

/** One thing to choose from. */
export const optionSchema = z.strictObject(optionShape);

/** An option of a list; an exclusive one ("none of these") unticks all others. */
export const listOptionSchema = z.strictObject({ ...optionShape, exclusive: z.optional(flag) });

/** An option with a drawing; one without is a plain card, as "Not sure" is. */
export const pictureOptionSchema = z.strictObject({
  ...optionShape,
  picture: z.optional(z.literal(PICTURES)),
});

const shared = {
  id: fieldId,
  label: words,
  hint: z.optional(words),
  required: z.optional(flag),
  sensitive: z.optional(flag),
  visibleWhen: z.optional(conditionSchema),
  requiredWhen: z.optional(conditionSchema),
};
const typed = {
  ...shared,
  maxLength: z.optional(whole(1, LIMITS.maxLength)),
  autocomplete: z.optional(words),
};
const choice = { ...shared, options: listOf(optionSchema) };

/**
 * A field as a site builder writes it. A plain union, because zod's discriminated one throws where
 * the page has an enumerable property on `Object.prototype`; `walk` finds the branch by `kind`.
 */
export const fieldSchema = z.union([
  z.strictObject({ kind: z.literal('text'), ...typed }),
  z.strictObject({
    kind: z.literal('email'),
    ...typed,
    maxLength: z.optional(whole(1, LIMITS.email)),
  }),
  z.strictObject({ kind: z.literal('phone'), ...typed }),
  z.strictObject({ kind: z.literal('textarea'), ...typed, rows: z.optional(whole(2, 20)) }),
  z.strictObject({ kind: z.literal('select'), ...choice }),
  z.strictObject({ kind: z.literal('radio'), ...choice }),
  z.strictObject({ kind: z.literal('checkboxes'), ...shared, options: listOf(listOptionSchema) }),
  z.strictObject({ kind: z.literal('checkbox'), ...shared }),
  z.strictObject({ kind: z.literal('consent'), ...shared, version: z.optional(words) }),
  z.strictObject({
    kind: z.literal('number'),
    ...shared,
    unit: z.optional(words),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    decimals: z.optional(whole(0, LIMITS.decimals)),
  }),
  z.strictObject({
    kind: z.literal('range'),
    ...shared,
    unit: z.optional(words),
    min: z.optional(whole(-LIMITS.figure, LIMITS.rangeStart)),
    max: z.optional(whole(-LIMITS.figure, LIMITS.figure)),
    step: z.optional(whole(1, LIMITS.figure)),
  }),
  z.strictObject({
    kind: z.literal('date'),
    ...shared,
    from: z.optional(day),
    until: z.optional(day),
  }),
  z.strictObject({ kind: z.literal('postal'), ...shared }),
  z.strictObject({ kind: z.literal('location'), ...shared }),
  z.strictObject({ kind: z.literal('practitioner'), ...shared }),
  z.strictObject({
    kind: z.literal('times'),
    ...shared,
    days: z.optional(whole(1, LIMITS.daysAhead)),
    most: z.optional(whole(1, LIMITS.wishes)),
    dayparts: z.optional(listOf(z.literal(DAYPARTS))),
  }),
  z.strictObject({
    kind: z.literal('note'),
    id: fieldId,
    label: words,
    tone: z.optional(z.literal(NOTE_TONES)),
    call: z.optional(flag),
    visibleWhen: z.optional(conditionSchema),
  }),
  z.strictObject({ kind: z.literal('picture'), ...shared, options: listOf(pictureOptionSchema) }),
  z.strictObject({
    kind: z.literal('photos'),
    ...shared,
    options: choice.options.check(z.maxLength(LIMITS.photos)),
    edge: z.optional(whole(LIMITS.leastEdge, LIMITS.mostEdge)),
  }),
  z.strictObject({
    kind: z.literal('hidden'),
    id: fieldId,
    label: z.optional(words),
    value: text,
    sensitive: z.optional(flag),
  }),
]);
