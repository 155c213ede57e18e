import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { placeGuide } from '../../../src/config/place-guide.ts';
import { SHOWS } from '../../../src/model/price.ts';
import { createEngine } from '../../../src/engine/index.ts';

const choice = (id: string, more: object = {}) => ({
  id,
  kind: 'radio',
  label: id,
  options: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
  ...more,
});
const text = (id: string, more: object = {}) => ({ id, kind: 'text', label: id, ...more });

const base = (field: string) => ({ id: field, kind: 'base', field, options: { a: 5, b: [6, 7] } });
const guideBy = (...ids: string[]) => ({
  currency: 'USD',
  reviewed: '2026-11-01',
  rules: ids.map(base),
});

function read(config: object) {
  const { form, dropped } = normalise(config, { pageProtocol: 'https:' }, placeGuide);
  const places = form.steps.map(({ fields }) => fields.map(({ id }) => id));
  return { form, dropped, places };
}

describe('a guide stands', () => {
  test.each([
    [
      'below the last field it is priced by',
      ['x', 'y', 'other'],
      ['x', 'y', 'price_guide', 'other'],
    ],
    ['above contact details', ['x', 'y', 'email'], ['x', 'y', 'price_guide', 'email']],
    [
      'above them even where one more is asked below',
      ['x', 'y', 'phone', 'z'],
      ['x', 'y', 'price_guide', 'phone', 'z'],
    ],
    [
      'below them where too little is asked above',
      ['x', 'email', 'y', 'z'],
      ['x', 'email', 'y', 'z', 'price_guide'],
    ],
  ])('%s', (_, ids, expected) => {
    const isPriced = (id: string): boolean => ['x', 'y', 'z'].includes(id);
    const fields = ids.map((id) => (isPriced(id) ? choice(id) : text(id)));
    const { places, dropped } = read({ fields, priceGuide: guideBy(...ids.filter(isPriced)) });
    expect(dropped).toEqual([]);
    expect(places).toEqual([expected]);
  });

  test('between proof blocks, none of which can name its place', () => {
    const faq = { kind: 'faq', items: [{ question: 'Q?', answer: 'A.' }] };
    const blocks = [
      { kind: 'reassurance', privacy: 'Only we read it.' },
      { ...faq, after: 'x' },
      { ...faq, after: 'price_guide' },
    ];
    const { places, dropped } = read({
      fields: [choice('x'), choice('y')],
      priceGuide: guideBy('x', 'y'),
      blocks,
    });
    expect(dropped).toEqual(['blocks[2].after']);
    expect(places).toEqual([
      ['x', 'block-faq-1', 'y', 'price_guide', 'block-faq-2', 'block-reassurance-3'],
    ]);
  });

  test('in the step of that field', () => {
    const steps = [
      { fields: [choice('x')] },
      { fields: [choice('y')] },
      { fields: [text('name')] },
    ];
    expect(read({ steps, priceGuide: guideBy('x', 'y') }).places).toEqual([
      ['x'],
      ['y', 'price_guide'],
      ['name'],
    ]);
  });

  test('and is no field that a page fills', () => {
    const fields = [choice('x'), choice('y'), { id: 'source', kind: 'hidden', value: 'a' }];
    const guide = { ...guideBy('x', 'y'), rules: [base('x'), base('y')] };
    const when = { field: 'source', is: 'a' };
    const rules = [...guide.rules, { id: 'm', kind: 'manual', when }];
    expect(read({ fields, priceGuide: { ...guide, rules } }).places).toEqual([
      ['x', 'y', 'price_guide', 'source'],
    ]);
  });
});

test('the question whether to mail it waits for the guide, whatever else it waits for', () => {
  const mail = { id: 'send_guide', kind: 'checkbox', label: 'Mail it' };
  const waits = { visibleWhen: { field: 'x', is: 'a' } };
  const shown = (fields: object[]) =>
    read({ fields, priceGuide: guideBy('x', 'y') }).form.steps[0]?.fields.at(-1);
  const guide = { field: SHOWS, filled: true };
  expect(shown([choice('x'), choice('y'), mail])).toMatchObject({ visibleWhen: { all: [guide] } });
  expect(shown([choice('x'), choice('y'), { ...mail, ...waits }])).toMatchObject({
    visibleWhen: { all: [guide, waits.visibleWhen] },
  });
});

test('a guide that cannot be used is dropped, and the form stays as it is', () => {
  const { places, dropped } = read({
    fields: [choice('x'), choice('y')],
    priceGuide: guideBy('x', 'nobody'),
  });
  expect(places).toEqual([['x', 'y']]);
  expect(dropped).toContain('priceGuide');
});

test('a form without one, or read without what reads guides, is as before', () => {
  const config = { fields: [choice('x'), choice('y')], priceGuide: guideBy('x', 'y') };
  expect(read({ ...config, priceGuide: undefined }).places).toEqual([['x', 'y']]);
  const { form, dropped } = normalise(config, { pageProtocol: 'https:' });
  expect(form.steps[0]?.fields.map(({ id }) => id)).toEqual(['x', 'y']);
  expect(dropped).toEqual([]);
});

test('the revision of a form changes with its prices', () => {
  const config = { fields: [choice('x'), choice('y')], priceGuide: guideBy('x', 'y') };
  const dearer = { ...config, priceGuide: { ...config.priceGuide, minimum: 9 } };
  expect(read(config).form.revision).not.toBe(read(dearer).form.revision);
});

test('no config can name the kind', () => {
  const field = { id: 'a', kind: 'price', label: 'A', guide: {} };
  expect(read({ fields: [field, text('b')] })).toMatchObject({
    places: [['b']],
    dropped: ['fields[0].kind', 'fields[0]'],
  });
});

describe('the place of a guide', () => {
  const later = { visibleWhen: { field: 'x', is: 'a' } };
  const { form } = read({
    steps: [
      { fields: [choice('x')] },
      { fields: [choice('y', later), text('note', later)] },
      { fields: [text('name')] },
    ],
    priceGuide: guideBy('x', 'y'),
  });

  test('does not keep a step alive that has nothing to ask', () => {
    const engine = createEngine(form, () => new Date(0));
    expect(engine.steps().map(({ id }) => id)).toEqual(['step_1', 'step_3']);
    engine.set('x', 'a');
    expect(engine.steps().map(({ id }) => id)).toEqual(['step_1', 'step_2', 'step_3']);
    expect(engine.isVisible('price_guide')).toBe(true);
  });

  test('asks nothing, so nothing is missing there', () => {
    const engine = createEngine(form, () => new Date(0));
    engine.set('x', 'a');
    expect(engine.judgeAll()).toEqual([]);
    expect(engine.answers().get('price_guide')).toBeUndefined();
  });
});
