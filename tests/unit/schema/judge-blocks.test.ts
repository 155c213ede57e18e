import { expect, test } from 'vitest';
import { formConfigSchema } from '../../../src/schema/form-config.ts';
import { judgeConfig } from '../../../src/schema/index.ts';
import { judgeBlocks } from '../../../src/schema/judge-blocks.ts';

const PATTERN = {
  id: 'pattern',
  kind: 'radio',
  label: 'Pattern',
  options: [
    { id: 'scar', label: 'A scar' },
    { id: 'thinning', label: 'Thinning' },
  ],
};
const RATED = {
  kind: 'reviews',
  source: 'Google',
  rating: 4.9,
  count: 212,
  asOf: '2026-11-01',
  url: 'https://reviews.example',
};
const picture = { url: '/a.jpg', alt: 'A' };
const PAIR = { options: ['scar'], before: picture, after: picture, weeks: 6, consent: true };
const RESULTS = { kind: 'results', field: 'pattern', pairs: [PAIR] };
const FAQ = { kind: 'faq', items: [{ question: 'Q?', answer: 'A.' }] };

const messagesOf = (block: unknown, more: object = {}): string[] =>
  judgeConfig(
    { fields: [PATTERN, { id: 'name', kind: 'text', label: 'Name' }], blocks: [block], ...more },
    { pageProtocol: 'https:', hasWebhook: true, schema: formConfigSchema, judgeBlocks },
  ).map(({ message }) => message);

test.each([
  [
    'a kind that is none',
    { ...RATED, kind: 'review' },
    "blocks[0].kind: 'review' is not a kind of block; did you mean 'reviews'?",
  ],
  [
    'no kind',
    {},
    'blocks[0].kind is missing; allowed: credentials, reviews, results, faq, practitioners, reassurance',
  ],
  ['no day', { ...RATED, asOf: undefined }, 'blocks[0].asOf is missing; add text'],
  [
    'a day that is none',
    { ...RATED, asOf: '2026-02-30' },
    "blocks[0].asOf: '2026-02-30' is not a day of the calendar",
  ],
  [
    'a rating above its best',
    { ...RATED, rating: 9 },
    'blocks[0].rating: 9 is more than 5, which it is out of',
  ],
  [
    'a key that is none',
    { ...RATED, link: '/a' },
    "blocks[0].link: 'link' is not a key here; did you mean 'kind'?",
  ],
  [
    'a quote without permission',
    { ...RATED, quotes: [{ text: 'A', permission: false }] },
    'blocks[0].quotes[0].permission: false is not a permission; allowed: true',
  ],
  [
    'a permission in quotes',
    { ...RATED, quotes: [{ text: 'A', permission: 'true' }] },
    "blocks[0].quotes[0].permission: 'true' is not true or false; write it without quotes",
  ],
  [
    'too many questions',
    { ...FAQ, items: Array.from({ length: 7 }, () => FAQ.items[0]) },
    'blocks[0].items: a list must have at most 6 items',
  ],
  [
    'a place after no field',
    { ...FAQ, after: 'patern' },
    "blocks[0].after: 'patern' is not the id of a field; did you mean 'pattern'?",
  ],
  [
    'a condition on no field',
    { ...FAQ, visibleWhen: { field: 'nam', filled: true } },
    "blocks[0].visibleWhen.field: 'nam' is not the id of a field; did you mean 'name'?",
  ],
  [
    'results of no field',
    { ...RESULTS, field: 'patern' },
    "blocks[0].field: 'patern' is not the id of a field; did you mean 'pattern'?",
  ],
  [
    'results of a field without options',
    { ...RESULTS, field: 'name' },
    "blocks[0].field: 'name' is a field without options, so no picture would ever match",
  ],
  [
    'results of no option',
    { ...RESULTS, pairs: [{ ...PAIR, options: ['scra'] }] },
    "blocks[0].pairs[0].options[0]: 'scra' is not an option of 'pattern'; did you mean 'scar'?",
  ],
  [
    'results with neither pictures nor a link',
    { ...RESULTS, pairs: undefined },
    'blocks[0].pairs is missing; add pairs of pictures, or a link',
  ],
  [
    'a link of results without its words',
    { ...RESULTS, link: { url: '/scars' } },
    'blocks[0].link.label is missing; add text',
  ],
  [
    'a link of results that is no address of a web server',
    { ...RESULTS, pairs: undefined, link: { label: 'Scars', url: 'javascript:x' } },
    "blocks[0].link.url: 'javascript:x' is refused: 'javascript:' is no address of a web server; write one that begins with https://",
  ],
  [
    'a link that leads nowhere safe',
    { ...FAQ, items: [{ question: 'Q?', answer: '[a](javascript:x)' }] },
    "blocks[0].items[0].answer: 'javascript:x' is nowhere a link may lead, so its words are shown alone; allowed: https://…, http://…, mailto:…, tel:… and, on the page’s own site, /…",
  ],
  [
    'reassurance that says nothing',
    { kind: 'reassurance' },
    'blocks[0]: an object is empty; say something: noObligation, privacy, who, replyWithin',
  ],
])('%s', (_, block, message) => {
  expect(messagesOf(JSON.parse(JSON.stringify(block)))).toEqual([message]);
});

test('a link of results needs no field with options', () => {
  const link = { label: 'Healed scars', url: 'https://a.example/scars' };
  expect(messagesOf({ kind: 'results', field: 'name', link })).toEqual([]);
});

test('an empty list of pictures is told alone, not that its field has no options', () => {
  const link = { label: 'Healed scars', url: 'https://a.example/scars' };
  for (const more of [{ link }, {}])
    expect(messagesOf({ kind: 'results', field: 'name', pairs: [], ...more })).toEqual([
      'blocks[0].pairs: a list is empty; fill it in or leave the key out',
    ]);
});

test('a promise needs hours and a zone', () => {
  const promise = { kind: 'reassurance', replyWithin: { openHours: 2 } };
  expect(messagesOf(promise)).toEqual([
    'clinic.hours is missing; blocks[0].replyWithin is reckoned by it',
    'clinic.timeZone is missing; blocks[0].replyWithin is reckoned by it',
  ]);
});

test('a promise needs no hours of the clinic where all locations to choose have their own', () => {
  const promise = { kind: 'reassurance', replyWithin: { openHours: 2 } };
  const hours = [{ days: ['mon'], from: '09:00', to: '17:00' }];
  const where = { id: 'where', kind: 'location', label: 'Where?' };
  const dallas = { id: 'dallas', name: 'Dallas', hours, timeZone: 'America/Chicago' };
  const faultsAt = (second: object, fields: object[] = [where]): string[] =>
    messagesOf(promise, {
      fields,
      clinic: { locations: [dallas, { id: 'plano', name: 'Plano', ...second }] },
    });
  const missing = (key: string) =>
    `clinic.${key} is missing; blocks[0].replyWithin is reckoned by it`;
  const { timeZone } = dallas;
  expect(faultsAt({ hours, timeZone })).toEqual([]);
  expect(faultsAt({ hours })).toEqual([missing('timeZone')]);
  expect(faultsAt({ timeZone })).toEqual([missing('hours')]);
  const name = { id: 'name', kind: 'text', label: 'Name' };
  expect(faultsAt({ hours, timeZone }, [name])).toEqual([missing('hours'), missing('timeZone')]);
});

test.each([
  [
    { hours: [{ days: ['mon'], from: '17:00', to: '09:00' }] },
    "clinic.hours[0].to: '09:00' is not after '17:00', when that begins; write hours past midnight as two entries, the first to 24:00",
  ],
  [
    { hours: [{ days: ['monday'], from: '09:00', to: '17:00' }] },
    "clinic.hours[0].days[0]: 'monday' is not a day; allowed: sun, mon, tue, wed, thu, fri, sat",
  ],
  [
    { hours: [{ days: ['mon'], from: '9:00', to: '17:00' }] },
    "clinic.hours[0].from: '9:00' is not a time like 09:00 or 17:30",
  ],
  [{ holidays: ['2026-02-30'] }, "clinic.holidays[0]: '2026-02-30' is not a day of the calendar"],
  [
    {
      locations: [
        {
          id: 'a',
          name: 'A',
          hours: [{ days: ['mon'], from: '17:00', to: '09:00' }],
        },
      ],
    },
    "clinic.locations[0].hours[0].to: '09:00' is not after '17:00', when that begins; write hours past midnight as two entries, the first to 24:00",
  ],
  [
    { timeZone: 'America/Dallas' },
    "clinic.timeZone: 'America/Dallas' is not a time zone; write one like America/Chicago",
  ],
])('of a clinic %j is told', (clinic, message) => {
  expect(messagesOf(FAQ, { clinic })).toEqual([message]);
});
