/**
 * Proof blocks as a site builder writes them. What makes a claim believable is required: a rating
 * without its day, a quote without permission or a result without consent is no block.
 */
import * as z from 'zod/mini';
import * as LIMITS from '../model/limits.ts';
import { address, date, id, listOf, whole, words } from './atoms.ts';
import { conditionSchema } from './condition.ts';

const placing = { after: z.optional(id), visibleWhen: z.optional(conditionSchema) };
const upTo = <T extends z.core.SomeType>(most: number, item: T) =>
  listOf(item).check(z.maxLength(most));
const between = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));

const pictureSchema = z.strictObject({ url: address, alt: words });

const credentials = z.strictObject({
  kind: z.literal('credentials'),
  practitioner: words,
  photo: z.optional(address),
  course: words,
  awardedBy: words,
  year: whole(LIMITS.firstYear, LIMITS.lastYear),
  licence: z.optional(words),
  insurer: z.optional(words),
  verifyUrl: z.optional(address),
  expertise: z.optional(upTo(LIMITS.expertise, z.strictObject({ title: words, text: words }))),
  ...placing,
});

const quote = z.strictObject({
  text: words,
  name: z.optional(words),
  permission: z.literal(true),
});

const reviews = z.strictObject({
  kind: z.literal('reviews'),
  source: words,
  rating: between(0, LIMITS.points),
  of: z.optional(between(1, LIMITS.points)),
  count: whole(1, LIMITS.reviews),
  asOf: date,
  url: address,
  quotes: z.optional(upTo(LIMITS.quotes, quote)),
  ...placing,
});

const pair = z.strictObject({
  options: listOf(id),
  before: pictureSchema,
  after: pictureSchema,
  weeks: whole(1, LIMITS.weeks),
  consent: z.literal(true),
});

const results = z.strictObject({
  kind: z.literal('results'),
  field: id,
  pairs: z.optional(upTo(LIMITS.pairs, pair)),
  link: z.optional(z.strictObject({ label: words, url: address })),
  ...placing,
});

const faq = z.strictObject({
  kind: z.literal('faq'),
  items: upTo(LIMITS.faq, z.strictObject({ question: words, answer: words })),
  ...placing,
});

const practitioners = z.strictObject({
  kind: z.literal('practitioners'),
  people: upTo(
    LIMITS.people,
    z.strictObject({
      name: words,
      title: z.optional(words),
      photo: z.optional(address),
      text: z.optional(words),
    }),
  ),
  ...placing,
});

const reassurance = z.strictObject({
  kind: z.literal('reassurance'),
  noObligation: z.optional(words),
  privacy: z.optional(words),
  who: z.optional(words),
  replyWithin: z.optional(
    z.union([
      z.strictObject({ openHours: between(LIMITS.soonestReply / 60, LIMITS.latestReply / 60) }),
      z.strictObject({ openMinutes: between(LIMITS.soonestReply, LIMITS.latestReply) }),
    ]),
  ),
  ...placing,
});

export const blockSchema = z.union([
  credentials,
  reviews,
  results,
  faq,
  practitioners,
  reassurance,
]);
