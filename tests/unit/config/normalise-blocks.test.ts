import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { formConfigSchema } from '../../../src/schema/form-config.ts';
import { judgeConfig } from '../../../src/schema/index.ts';
import { judgeBlocks } from '../../../src/schema/judge-blocks.ts';
import type { BlockField, Field } from '../../../src/schema/types.ts';
import { provenConfigs } from './arbitrary-blocks.ts';
import { anything, damaged, damages } from './damage.ts';

const page = { pageProtocol: 'https:' };
const context = { ...page, hasWebhook: true, schema: formConfigSchema, judgeBlocks };
const text = (id: string, more: object = {}) => ({ id, kind: 'text', label: id, ...more });
const PATTERN = {
  ...text('pattern'),
  kind: 'radio',
  options: [{ id: 'scar', label: 'A scar' }],
};
const TRAINED = {
  kind: 'credentials',
  practitioner: 'Maya',
  course: 'Diploma',
  awardedBy: 'Academy',
  year: 2021,
};
const RATED = {
  kind: 'reviews',
  source: 'Google',
  rating: 4.9,
  count: 212,
  asOf: '2026-11-01',
  url: 'https://reviews.example',
};
const FAQ = { kind: 'faq', items: [{ question: 'Q?', answer: 'A.' }] };
const PEOPLE = { kind: 'practitioners', people: [{ name: 'Ori' }] };
const CALM = { kind: 'reassurance', noObligation: 'Free.' };
const picture = { url: '/a.jpg', alt: 'A' };
const PAIR = { options: ['scar'], before: picture, after: picture, weeks: 6, consent: true };
const RESULTS = { kind: 'results', field: 'pattern', pairs: [PAIR] };

const isBlock = (field: Field): field is BlockField => field.kind === 'block';
const blocksOf = (config: unknown): BlockField[] =>
  normalise(config, page).form.steps.flatMap(({ fields }) => fields.filter(isBlock));
/** What stands in each step: ids of fields, kinds of blocks. */
const outline = (config: unknown): string[][] =>
  normalise(config, page).form.steps.map(({ fields }) =>
    fields.map((field) => (isBlock(field) ? field.block.kind.toUpperCase() : field.id)),
  );

describe('where blocks stand', () => {
  const steps = [
    { id: 'a', fields: [{ id: 'utm', kind: 'hidden', value: 'x' }, PATTERN, text('age')] },
    { id: 'b', fields: [text('name')] },
  ];

  test('proof below the first question, results below theirs, the rest last, calm and answers to doubts in every step', () => {
    const blocks = [CALM, FAQ, TRAINED, PEOPLE, RATED, RESULTS];
    expect(outline({ steps, blocks })).toEqual([
      ['utm', 'pattern', 'CREDENTIALS', 'REVIEWS', 'RESULTS', 'age', 'FAQ', 'REASSURANCE'],
      ['name', 'FAQ', 'PRACTITIONERS', 'REASSURANCE'],
    ]);
  });

  test('calm and answers to doubts are of every step, but where they name a field to stand below', () => {
    const isOfEvery = (block: object) =>
      blocksOf({ steps, blocks: [block] }).map((field) => field.isOfEvery);
    for (const block of [CALM, FAQ]) {
      expect(isOfEvery(block)).toEqual([true, true]);
      expect(isOfEvery({ ...block, after: 'age' })).toEqual([false]);
    }
    expect(isOfEvery(PEOPLE)).toEqual([false]);
  });

  test('each where it says, and calm there alone', () => {
    const after = 'age';
    const blocks = [
      { ...CALM, after },
      { ...TRAINED, after },
      { ...FAQ, after: 'pattern' },
    ];
    expect(outline({ steps, blocks })).toEqual([
      ['utm', 'pattern', 'FAQ', 'age', 'CREDENTIALS', 'REASSURANCE'],
      ['name'],
    ]);
  });

  test('the first question is one that always shows, where there is one', () => {
    const hides = text('late', { visibleWhen: { field: 'name', filled: true } });
    expect(outline({ fields: [hides, text('name')], blocks: [RATED] })).toEqual([
      ['late', 'name', 'REVIEWS'],
    ]);
  });

  test('a name of no field is dropped, and the block keeps its usual place', () => {
    const blocks = [{ ...FAQ, after: 'nope', visibleWhen: { field: 'nope', filled: true } }];
    const { form, dropped } = normalise({ fields: [text('name')], blocks }, page);
    expect(dropped).toEqual(['blocks[0].visibleWhen', 'blocks[0].after']);
    expect(form.steps[0]?.fields.at(-1)).toMatchObject({ kind: 'block', visibleWhen: undefined });
  });

  test('a form without fields has no block either', () => {
    expect(normalise({ blocks: [FAQ] }, page).form.steps).toEqual([]);
  });
});

test('their ids can be those of no field', () => {
  const ids = blocksOf({ fields: [text('name')], blocks: [FAQ, FAQ] }).map(({ id }) => id);
  expect(ids).toEqual(['block-faq-1', 'block-faq-2']);
});

test('no field may be of their kind', () => {
  const { form, dropped } = normalise({ fields: [{ ...text('a'), kind: 'block' }] }, page);
  expect(form.steps).toEqual([]);
  expect(dropped).toContain('fields[0].kind');
});

test('results wait for an answer that they have a picture for', () => {
  const visibleWhen = { field: 'name', filled: true } as const;
  const fields = [PATTERN, text('name')];
  const matches = { field: 'pattern', in: ['scar'] };
  const [bare, more] = blocksOf({ fields, blocks: [RESULTS, { ...RESULTS, visibleWhen }] });
  expect(bare?.visibleWhen).toEqual(matches);
  expect(more?.visibleWhen).toEqual({ all: [visibleWhen, matches] });
});

test('results without pictures, but with a link, wait for their condition alone', () => {
  const link = { label: 'Healed scars', url: '/scars' };
  const visibleWhen = { field: 'pattern', is: 'scar' } as const;
  const block = { kind: 'results', field: 'pattern', link, visibleWhen };
  expect(outline({ fields: [PATTERN, text('name')], blocks: [block] })).toEqual([
    ['pattern', 'RESULTS', 'name'],
  ]);
  const [field] = blocksOf({ fields: [PATTERN], blocks: [block] });
  expect(field).toMatchObject({ block: { pairs: [], link }, visibleWhen });
});

describe('without its evidence a block is dropped', () => {
  test.each([
    ['credentials without a body', { ...TRAINED, awardedBy: undefined }, 'blocks[0]'],
    ['reviews without a day', { ...RATED, asOf: undefined }, 'blocks[0]'],
    ['reviews of a day that is none', { ...RATED, asOf: '2026-02-30' }, 'blocks[0].asOf'],
    ['reviews without a page', { ...RATED, url: undefined }, 'blocks[0]'],
    ['a rating above its best', { ...RATED, rating: 6 }, 'blocks[0].rating'],
    ['results without consent', { ...RESULTS, pairs: [{ ...PAIR, consent: false }] }, 'blocks[0]'],
    ['results without pictures or a link', { ...RESULTS, pairs: undefined }, 'blocks[0]'],
    [
      'results with a link that leads nowhere safe',
      { ...RESULTS, pairs: undefined, link: { label: 'A', url: 'javascript:x' } },
      'blocks[0].link.url',
    ],
    ['results of no question', { ...RESULTS, field: 'nope' }, 'blocks[0]'],
    ['no questions', { ...FAQ, items: [] }, 'blocks[0]'],
    ['nobody', { kind: 'practitioners', people: [] }, 'blocks[0]'],
    ['reassurance that says nothing', { kind: 'reassurance' }, 'blocks[0]'],
    ['a kind that is none', { kind: 'stars' }, 'blocks[0].kind'],
  ])('%s', (_, block, path) => {
    const config = { fields: [PATTERN], blocks: [block] };
    expect(blocksOf(config)).toEqual([]);
    expect(normalise(config, page).dropped).toContain(path);
    expect(judgeConfig(config, context)).not.toEqual([]);
  });

  test('but a quote without permission goes by itself, as does a seventh question', () => {
    const quotes = [{ text: 'A' }, { text: 'B', permission: true }];
    const items = Array.from({ length: 7 }, () => FAQ.items[0]);
    const config = {
      fields: [PATTERN],
      blocks: [
        { ...RATED, quotes },
        { ...FAQ, items },
      ],
    };
    const { dropped } = normalise(config, page);
    expect(dropped).toEqual(['blocks[0].quotes[0]', 'blocks[1].items[6]']);
    const [reviews, faq] = blocksOf(config).map(({ block }) => block);
    expect(reviews).toMatchObject({ of: 5, quotes: [{ text: 'B' }] });
    expect(faq).toMatchObject({ items: { length: 6 } });
  });
});

test('a location has hours and holidays as the clinic has, read by the same rules', () => {
  const day = { days: ['sat'], from: '09:00', to: '17:00' };
  const plano = { id: 'plano', name: 'Plano', hours: [day, { ...day, to: '08:00' }] };
  const config = {
    fields: [PATTERN],
    clinic: { locations: [{ ...plano, holidays: ['2026-12-24', 'Christmas'] }] },
  };
  const { form, dropped } = normalise(config, page);
  expect(form.clinic.locations).toEqual([{ ...plano, hours: [day], holidays: ['2026-12-24'] }]);
  expect(dropped).toEqual([
    'clinic.locations[0].hours[1].to',
    'clinic.locations[0].hours[1]',
    'clinic.locations[0].holidays[1]',
  ]);
});

test('hours and holidays that cannot be used are left out', () => {
  const day = { days: ['mon'], from: '09:00', to: '17:30' };
  const hours = [day, { ...day, to: '08:00' }, { ...day, days: ['monday'] }, 7];
  const config = { fields: [PATTERN], clinic: { hours, holidays: ['2026-12-25', '2026-02-30'] } };
  const { form, dropped } = normalise(config, page);
  expect(form.clinic).toMatchObject({ hours: [day], holidays: ['2026-12-25'] });
  expect(form.clinic.hours).toHaveLength(1);
  expect(dropped).toHaveLength(6);
});

test('configs with blocks as they are made here have no fault, and nothing of them is dropped', () => {
  fc.assert(
    fc.property(provenConfigs, (config) => {
      expect(judgeConfig(config, context).map(({ message }) => message)).toEqual([]);
      expect(normalise(config, page).dropped).toEqual([]);
      const kinds = new Set(blocksOf(config).map(({ block }) => block.kind));
      expect(kinds).toEqual(new Set(config.blocks?.map(({ kind }) => kind)));
    }),
  );
});

test('whatever is dropped of a damaged one, the schema has a fault for', () => {
  fc.assert(
    fc.property(provenConfigs, damages, (config, damage) => {
      const broken = { ...config, blocks: damaged(config.blocks, damage) };
      const { dropped } = normalise(broken, page);
      expect(dropped.length > 0 && judgeConfig(broken, context).length === 0).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('whatever stands in place of blocks, reading and judging end without an error', () => {
  fc.assert(
    fc.property(anything, (blocks) => {
      const config = { fields: [PATTERN], blocks, clinic: { hours: blocks, holidays: blocks } };
      expect(normalise(config, page).form.steps).toHaveLength(1);
      expect(Array.isArray(judgeConfig(config, context))).toBe(true);
    }),
  );
});
