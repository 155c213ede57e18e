import * as fc from 'fast-check';
import type { BlockConfig, FormConfig } from '../../../src/schema/types.ts';
import { conditionOn } from './arbitrary-field.ts';
import { words } from './arbitrary-words.ts';

/** What the blocks here may stand after, wait for and match. */
export const ASKED = [
  { id: 'source', kind: 'hidden', value: 'spring' },
  {
    id: 'pattern',
    kind: 'radio',
    label: 'Pattern',
    options: [
      { id: 'scar', label: 'A scar' },
      { id: 'thin', label: 'Thinning' },
    ],
  },
  { id: 'name', kind: 'text', label: 'Name' },
] satisfies FormConfig['fields'];

const urls = fc.constantFrom('/a.jpg', 'https://clinic.example/a?b#c');
const days = fc.constantFrom('2026-11-01', '2024-02-29');
const yes = fc.constant(true as const);
const placing = {
  after: fc.constantFrom('pattern', 'name'),
  visibleWhen: conditionOn(ASKED.slice(1)),
};
const list = <T>(item: fc.Arbitrary<T>, most: number) =>
  fc.array(item, { minLength: 1, maxLength: most });
const picture = fc.record({ url: urls, alt: words });

const credentials = fc.record(
  {
    kind: fc.constant('credentials' as const),
    practitioner: words,
    course: words,
    awardedBy: words,
    year: fc.integer({ min: 1950, max: 2100 }),
    photo: urls,
    licence: words,
    insurer: words,
    verifyUrl: urls,
    expertise: list(fc.record({ title: words, text: words }), 3),
    ...placing,
  },
  { requiredKeys: ['kind', 'practitioner', 'course', 'awardedBy', 'year'] },
);
const reviews = fc.record(
  {
    kind: fc.constant('reviews' as const),
    source: words,
    rating: fc.double({ min: 0, max: 5, noNaN: true }),
    of: fc.integer({ min: 5, max: 100 }),
    count: fc.integer({ min: 1, max: 1_000_000 }),
    asOf: days,
    url: urls,
    quotes: list(
      fc.record(
        { text: words, name: words, permission: yes },
        { requiredKeys: ['text', 'permission'] },
      ),
      2,
    ),
    ...placing,
  },
  { requiredKeys: ['kind', 'source', 'rating', 'count', 'asOf', 'url'] },
);
const matched = fc.record(
  {
    kind: fc.constant('results' as const),
    field: fc.constant('pattern'),
    pairs: list(
      fc.record({
        options: list(fc.constantFrom('scar', 'thin'), 2),
        before: picture,
        after: picture,
        weeks: fc.integer({ min: 1, max: 1000 }),
        consent: yes,
      }),
      4,
    ),
    link: fc.record({ label: words, url: urls }),
    ...placing,
  },
  { requiredKeys: ['kind', 'field', 'pairs'] },
);
const linked = fc.record(
  {
    kind: fc.constant('results' as const),
    field: fc.constantFrom('pattern', 'name'),
    link: fc.record({ label: words, url: urls }),
    ...placing,
  },
  { requiredKeys: ['kind', 'field', 'link'] },
);
const faq = fc.record(
  {
    kind: fc.constant('faq' as const),
    items: list(fc.record({ question: words, answer: words }), 6),
    ...placing,
  },
  { requiredKeys: ['kind', 'items'] },
);
const practitioners = fc.record(
  {
    kind: fc.constant('practitioners' as const),
    people: list(
      fc.record(
        { name: words, title: words, photo: urls, text: words },
        { requiredKeys: ['name'] },
      ),
      3,
    ),
    ...placing,
  },
  { requiredKeys: ['kind', 'people'] },
);
const replyWithin = fc.oneof(
  fc.record({ openHours: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ openMinutes: fc.integer({ min: 5, max: 6000 }) }),
);
const reassurance = fc.record(
  {
    kind: fc.constant('reassurance' as const),
    who: words,
    noObligation: words,
    privacy: words,
    replyWithin,
    ...placing,
  },
  { requiredKeys: ['kind', 'who'] },
);

export const blocks: fc.Arbitrary<BlockConfig> = fc.oneof(
  credentials,
  reviews,
  matched,
  linked,
  faq,
  practitioners,
  reassurance,
);

/** Form configs with proof blocks and no fault. */
export const provenConfigs: fc.Arbitrary<FormConfig> = fc
  .array(blocks, { minLength: 1, maxLength: 5 })
  .map((some) => ({
    clinic: {
      timeZone: 'America/Chicago',
      hours: [{ days: ['mon', 'fri'], from: '09:00', to: '24:00' }],
      holidays: ['2026-12-25'],
    },
    fields: ASKED,
    blocks: some,
  }));
