import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/engine/index.ts';
import { pomMeantIn } from '../../../src/model/poms.ts';
import { guide, loses, options, priceIn, radio, read, type Given } from './pom-prices.ts';

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => warn.mockRestore());
const said = (): string[] => warn.mock.calls.map((call) => call.join(' '));

const AREAS = ['forehead', 'frown', 'eyes', 'mouth', 'neck'];
const GOALS = ['lines', 'volume', 'lips', 'contour', 'skin', 'not_sure'];
const amounts = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id, index) => [id, 10_000 + index]));

/** A guide over the questions of `medspa-injectables`, keyed as a clinic may. */
const MEDSPA = {
  priceGuide: guide(
    { id: 'what', kind: 'base', field: 'goal', options: amounts(GOALS.slice(0, 5)) },
    { id: 'where', kind: 'addon', field: 'face_area', options: amounts(AREAS) },
  ),
};

describe('a price guide where no prescription-only medicine may be advertised', () => {
  test('has no figure for lines in medspa-injectables, and its own for lips', () => {
    const forms = read(MEDSPA, 'medspa-injectables');
    expect(loses(forms, { goal: ['lines'], experience: 'never' })).toBe(true);
    expect(loses(forms, { goal: ['lips', 'lines'], face_area: ['eyes'] })).toBe(true);
    expect(loses(forms, { goal: ['lips'], experience: 'never' })).toBe(false);
    expect(said()).toEqual([
      '[consult-form] priceGuide: no figure with goal.lines, face_area, which means a prescription-only medicine (ukPomSafe)',
    ]);
  });

  test('knows the answers of that template by other words too, and where the question about goals is left out', () => {
    const reworded = read(
      {
        ...MEDSPA,
        fields: [
          { id: 'goal', options: options('lines', 'lips').map((o) => ({ ...o, label: 'X' })) },
          { id: 'face_area', label: 'Where?', visibleWhen: { field: 'experience', filled: true } },
        ],
        priceGuide: guide(
          { id: 'where', kind: 'base', field: 'face_area', options: amounts(AREAS) },
          { id: 'more', kind: 'addon', field: 'goal', options: { lips: 5 } },
        ),
      },
      'medspa-injectables',
    );
    expect(loses(reworded, { goal: ['lips'], face_area: ['neck'], experience: 'never' })).toBe(
      true,
    );
  });

  test('has none while "not sure" may mean one, nor for an answer that a page fills in', () => {
    const forms = read(MEDSPA, 'medspa-injectables');
    expect(loses(forms, { goal: ['not_sure'], experience: 'never' })).toBe(true);
    const peels = read(
      {
        priceGuide: guide(
          {
            id: 'one',
            kind: 'base',
            field: 'experience',
            options: amounts(['never', 'once', 'regular']),
          },
          { id: 'two', kind: 'addon', field: 'goal', options: { lips: 500 } },
          { id: 'three', kind: 'multiplier', field: 'goal', options: { lips: 2 } },
        ),
      },
      'medspa-injectables',
    );
    expect(loses(peels, { goal: ['not_sure'], experience: 'never' })).toBe(false);
    const product = { id: 'product', kind: 'hidden', value: 'three_areas' };
    const hidden = read({
      fields: [radio('a', 'x'), radio('b', 'x'), product],
      priceGuide: guide(
        { id: 'one', kind: 'base', field: 'a', options: { x: 500 } },
        { id: 'two', kind: 'addon', field: 'product', options: { botox: 700, three_areas: 1 } },
      ),
    });
    expect(loses(hidden, { a: 'x', b: 'x' })).toBe(false);
    expect(loses(hidden, { a: 'x', b: 'x', product: 'botox' })).toBe(true);
  });

  test.each([
    ['Anti-wrinkle injections, 3 areas', true],
    ['Antiwrinkle', true],
    ['Wrinkle-relaxing treatment', true],
    ['Muscle relaxants', true],
    ['Frown lines', true],
    ['Forehead lines', true],
    ['Crow’s feet', true],
    ["Crow's feet", true],
    ['Fine lines', true],
    ['Baby Botox', true],
    ['A lip flip', true],
    ['Excessive sweating', true],
    ['Lip filler', false],
    ['Smile lines', false],
    ['Hairline', false],
    ['A soft jawline', false],
    ['Veneers', false],
  ])('reads of “%s” that it means one: %s', (label, isMeant) => {
    expect(pomMeantIn(label) !== undefined).toBe(isMeant);
    const forms = read({
      fields: [
        { ...radio('a', 'x', 'y'), options: [{ id: 'x', label }, ...options('y')] },
        radio('b', 'x'),
      ],
      priceGuide: guide({ id: 'one', kind: 'base', field: 'a', options: { x: 500, y: 700 } }),
    });
    expect(loses(forms, { a: 'x', b: 'x' })).toBe(isMeant);
    expect(loses(forms, { a: 'y', b: 'x' })).toBe(false);
  });

  test('has none under a rule that is called so, whichever of its options is chosen', () => {
    const price = { id: 'aw', kind: 'base', label: 'Anti-wrinkle injections', field: 'a' };
    const forms = read({
      fields: [radio('a', 'forehead', 'frown'), radio('b', 'x')],
      priceGuide: guide({ ...price, options: { forehead: 500, frown: 700 } }),
    });
    expect(loses(forms, { a: 'forehead', b: 'x' })).toBe(true);
    const mixed = read({
      fields: [radio('a', 'frown', 'cheeks'), radio('b', 'x')],
      priceGuide: guide({
        ...price,
        label: 'Wrinkles or volume',
        options: { frown: 500, cheeks: 700 },
      }),
    });
    expect(loses(mixed, { a: 'cheeks', b: 'x' })).toBe(false);
    expect(loses(mixed, { a: 'frown', b: 'x' })).toBe(true);
  });

  test('has one whatever somebody writes, and beside a question that merely mentions one', () => {
    const forms = read({
      fields: [
        radio('a', 'x', 'y'),
        { ...radio('jaw', 'yes', 'not_now'), hint: 'Where the masseter is, for one.' },
        { id: 'note', kind: 'textarea', label: 'Wrinkles?', hint: 'A few lines are enough.' },
      ],
      priceGuide: guide({ id: 'one', kind: 'base', field: 'a', options: { x: 500, y: 700 } }),
    });
    expect(loses(forms, { a: 'x', jaw: 'yes', note: 'Hello' })).toBe(false);
  });

  test('has none for a number of its units', () => {
    const forms = read({
      fields: [
        radio('a', 'x'),
        { id: 'many', kind: 'number', label: 'How many?', unit: 'units of toxin' },
      ],
      priceGuide: guide({ id: 'one', kind: 'base', field: 'a', options: { x: 500 } }),
    });
    expect(loses(forms, { a: 'x', many: '20' })).toBe(true);
    const many = forms.safe.steps.flatMap(({ fields }) => fields).find(({ id }) => id === 'many');
    expect(many).toMatchObject({ unit: undefined });
  });

  test('has none for any answer but no to a question that asks about one, and for none at a consent', () => {
    const forms = read({
      fields: [
        { ...radio('had', 'yes', 'no'), label: 'Anti-wrinkle injections before?' },
        radio('b', 'x', 'y'),
        { id: 'dose', kind: 'number', label: 'How many frown lines?' },
        { id: 'agree', kind: 'consent', label: 'I have read about wrinkles.' },
      ],
      priceGuide: guide({ id: 'one', kind: 'base', field: 'b', options: { x: 500, y: 700 } }),
    });
    expect(loses(forms, { had: 'yes', b: 'x' })).toBe(true);
    expect(loses(forms, { had: 'no', b: 'x', agree: true })).toBe(false);
    expect(loses(forms, { had: 'no', b: 'x', dose: '2' })).toBe(true);
  });

  test('has none where a rule prices one by its own words, and by what else it says no line speaks of one', () => {
    const fields = [radio('a', 'x', 'y'), radio('b', 'x', 'y')];
    const base = { id: 'one', kind: 'base', field: 'a', options: { x: 500, y: 700 } };
    const named = read({
      fields,
      priceGuide: {
        ...guide(
          base,
          { id: 'two', kind: 'addon', label: 'Dysport', field: 'b', options: { x: 9 } },
          { id: 'three', kind: 'discount', label: 'Wrinkle week', percent: 10 },
        ),
        excludes: ['Botox', 'the train'],
      },
    });
    expect(loses(named, { a: 'x', b: 'x' })).toBe(true);
    expect(loses(named, { a: 'x', b: 'y' })).toBe(false);
    const shown = priceIn(named.safe, { a: 'x', b: 'y' });
    expect(shown).toMatchObject({ low: 450 });
    expect(JSON.stringify(shown)).not.toContain('Wrinkle');
    expect(JSON.stringify(named.safe)).not.toContain('Botox');
    const always = read({
      fields,
      priceGuide: guide(base, { id: 'toxin', kind: 'addon', amount: 9 }),
    });
    expect(loses(always, { a: 'x', b: 'y' })).toBe(true);
  });

  test('gives as reason none that speaks of one', () => {
    const when = { field: 'a', is: 'x' };
    const { safe } = read({
      fields: [radio('a', 'x'), radio('b', 'botox', 'y')],
      priceGuide: guide(
        { id: 'one', kind: 'base', field: 'a', options: { x: 500 } },
        { id: 'why', kind: 'manual', when, label: 'Wrinkles are priced by hand' },
      ),
    });
    expect(priceIn(safe, { a: 'x', b: 'y' })).toEqual({ kind: 'manual', why: undefined });
  });
});

const FORMS = [
  { template: 'medspa-injectables', config: MEDSPA },
  {
    config: {
      fields: [
        radio('treatment', 'anti_wrinkle', 'filler', 'peel', 'not_sure'),
        { ...radio('extras', 'crows_feet', 'mask'), kind: 'checkboxes' },
        radio('visits', 'one', 'two'),
      ],
      priceGuide: guide(
        {
          id: 'what',
          kind: 'base',
          field: 'treatment',
          options: amounts(['anti_wrinkle', 'filler', 'peel']),
        },
        { id: 'more', kind: 'addon', field: 'extras', options: amounts(['crows_feet', 'mask']) },
        { id: 'often', kind: 'multiplier', field: 'visits', options: { two: 2 } },
      ),
    },
  },
] as const;

/** Options that mean one, and `not_sure`, which there may stand for one. */
const MEANT = ['lines', ...AREAS, 'anti_wrinkle', 'crows_feet', 'not_sure'];

test.each(FORMS)(
  'for any answers in form %#, no figure shows with an option that means one, and the same as before without',
  ({ config, ...rest }) => {
    const { form, safe } = read(config, 'template' in rest ? rest.template : undefined);
    const choices = form.steps
      .flatMap(({ fields }) => fields)
      .filter((field) => 'options' in field && field.id !== 'questions');
    const given = fc.record(
      Object.fromEntries(
        choices.map((field) => {
          const ids = 'options' in field ? field.options.map(({ id }) => id) : [];
          return [
            field.id,
            field.kind === 'checkboxes' ? fc.subarray(ids) : fc.constantFrom(...ids),
          ];
        }),
      ),
      { requiredKeys: [] },
    );
    const seen = { without: 0, same: 0 };
    fc.assert(
      fc.property(given, (answers: Given) => {
        const engine = createEngine(form, () => new Date(0));
        for (const [id, answer] of Object.entries(answers)) engine.set(id, answer);
        const counted = [...engine.answers()].filter(([id]) =>
          ['goal', 'face_area', 'treatment', 'extras'].includes(id),
        );
        const isMeant = counted.some(([, answer]) =>
          MEANT.some((id) => [answer].flat().includes(id)),
        );
        const [before, after] = [priceIn(form, answers), priceIn(safe, answers)];
        expect(isMeant ? after?.kind !== 'figure' : isDeepStrictEqual(after, before)).toBe(true);
        if (before?.kind === 'figure') seen[isMeant ? 'without' : 'same']++;
      }),
      { numRuns: 300 },
    );
    expect(seen.without).toBeGreaterThan(20);
    expect(seen.same).toBeGreaterThan(5);
  },
);
