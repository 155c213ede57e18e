import * as fc from 'fast-check';
import type { PriceGuideConfig, PriceRuleConfig } from '../../../../src/schema/price-types.ts';
import { FIELDS, type Given } from './support.ts';

type RuleBody<K> = K extends { kind: unknown } ? Omit<K, 'id'> : never;
type Body = RuleBody<PriceRuleConfig>;

const minor = fc.integer({ min: 0, max: 500_000 });
const pair = (item: fc.Arbitrary<number>) =>
  fc.tuple(item, item).map((ends): number[] => ends.sort((a, b) => a - b));
const spanOf = (item: fc.Arbitrary<number>) => fc.oneof(item, pair(item));
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const factor = fc.integer({ min: 0, max: 30_000 }).map((shares) => shares / 10_000);
export const amounts = fc.oneof(spanOf(minor), fc.record({ about: minor, spread: percent }));

const OPTIONS = new Map(
  FIELDS.map((field) => [
    field.id,
    'options' in field ? field.options.map(({ id }) => id).filter((id) => id !== 'not_sure') : [],
  ]),
);
const choices = fc.constantFrom('area', 'stage', 'parts', 'previous', 'goal');
const idsOf = (field: string): string[] => OPTIONS.get(field) ?? [];

/** A value for every option, or for some of them. */
function tableOf<T>(field: string, value: fc.Arbitrary<T>, isWhole: boolean) {
  const ids = idsOf(field);
  const entries = fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), value)));
  const kept = isWhole ? entries : entries.chain((list) => fc.subarray(list));
  return kept.map((list): Record<string, T> => Object.fromEntries(list));
}

const byOption = <T>(value: fc.Arbitrary<T>, isWhole: boolean) =>
  choices.chain((field) =>
    fc.record({ field: fc.constant(field), options: tableOf(field, value, isWhole) }),
  );

const units = spanOf(fc.integer({ min: 0, max: 50 }));
export const counts = fc.oneof(
  units,
  fc.constant({ field: 'grafts' }),
  fc.constant({ field: 'parts' }),
  byOption(units, true),
);

const unsure = fc.record({ whenUnsure: fc.constant('widen' as const) }, { requiredKeys: [] });

const bases: fc.Arbitrary<Body> = fc
  .tuple(byOption(amounts, true), unsure)
  .map(([table, more]) => ({ kind: 'base', ...table, ...more }));

const lookups: fc.Arbitrary<Body> = fc
  .array(amounts, { minLength: 6, maxLength: 6 })
  .map((list) => ({
    kind: 'lookup',
    fields: ['area', 'stage'],
    cells: idsOf('area').flatMap((area, row) =>
      idsOf('stage').map((stage, column) => ({
        options: [area, stage],
        amount: list[row * 2 + column] ?? 0,
      })),
    ),
  }));

const quantities: fc.Arbitrary<Body> = fc.record({
  kind: fc.constant('quantity' as const),
  unit: amounts,
  count: counts,
});

const tiers: fc.Arbitrary<Body> = fc
  .tuple(counts, amounts, amounts)
  .map(([count, amount, each]) => ({
    kind: 'tier',
    count,
    tiers: [
      { from: 1, amount },
      { from: 3, each },
    ],
  }));

export const priced: fc.Arbitrary<Body> = fc.oneof(bases, lookups, quantities, tiers);

export const multipliers: fc.Arbitrary<Body> = fc.oneof(
  fc.record({ kind: fc.constant('multiplier' as const), factor: spanOf(factor) }),
  byOption(spanOf(factor), false).map((table) => ({ kind: 'multiplier' as const, ...table })),
);

export const addons: fc.Arbitrary<Body> = fc.oneof(
  fc.record({ kind: fc.constant('addon' as const), amount: amounts }),
  fc.record({ kind: fc.constant('addon' as const), percent }),
  fc.record({ kind: fc.constant('addon' as const), each: amounts, count: counts }),
  byOption(amounts, false).map((table) => ({ kind: 'addon' as const, ...table })),
);

const dates = fc.constantFrom('2026-01-01', '2026-11-24', '2027-01-01');
const period = fc.record({ from: dates, to: dates }, { requiredKeys: [] });
export const discounts: fc.Arbitrary<Body> = fc.oneof(
  fc
    .tuple(amounts, period)
    .map(([amount, more]) => ({ kind: 'discount' as const, amount, ...more })),
  fc
    .tuple(percent, period)
    .map(([figure, more]) => ({ kind: 'discount' as const, percent: figure, ...more })),
);

const when = fc.option(
  fc.constantFrom(
    { field: 'goal', is: 'fix' },
    { field: 'previous', isNot: 'none' },
    { field: 'grafts', atLeast: 20 },
  ),
  { nil: undefined, freq: 3 },
);

/** Rules of any kinds, each with its own id. */
export const named = (bodies: readonly Body[]): PriceRuleConfig[] =>
  bodies.map((body, index) => ({ ...body, id: `r${index}` }));

const moving = fc.oneof(multipliers, addons, discounts);
const conditioned = fc.tuple(moving, when).map(([body, condition]): Body => {
  return condition ? { ...body, when: condition } : body;
});

/** At least one rule that makes the price, without a condition, and any that move it. */
export const ruleLists: fc.Arbitrary<PriceRuleConfig[]> = fc
  .tuple(fc.array(priced, { minLength: 1, maxLength: 3 }), fc.array(conditioned, { maxLength: 4 }))
  .chain(([makers, movers]) => {
    const all = [...makers, ...movers];
    return fc.shuffledSubarray(all, { minLength: all.length });
  })
  .map(named);

type Settings = Omit<PriceGuideConfig, 'rules' | 'currency' | 'reviewed'>;

const bounds = fc
  .option(pair(minor), { nil: undefined })
  .map((ends): Settings => (ends ? { minimum: ends[0], maximum: ends[1] } : {}));

/** What a guide has besides its rules. */
export const settings: fc.Arbitrary<Settings> = fc
  .tuple(
    fc.record(
      {
        display: fc.constantFrom('range' as const, 'from' as const, 'none' as const),
        taxIncluded: fc.boolean(),
        revision: fc.constant('r1'),
        rounding: fc.integer({ min: 1, max: 100_000 }),
        deposit: amounts,
        excludes: fc.array(fc.constant('Numbing cream'), { maxLength: 1 }),
        sessions: fc.record({
          use: fc.constantFrom('shown' as const, 'multiplied' as const),
          count: counts,
        }),
      },
      { requiredKeys: [] },
    ),
    bounds,
  )
  .map(([rest, ends]) => ({ ...rest, ...ends }));

const one = (field: string) => fc.constantFrom(undefined, 'not_sure', ...idsOf(field));
const some = (field: string) => fc.subarray(['not_sure', ...idsOf(field)]);

/** Answers, some of them missing. */
export const givens: fc.Arbitrary<Given> = fc.record({
  area: one('area'),
  stage: one('stage'),
  parts: some('parts'),
  previous: some('previous'),
  goal: fc.constantFrom(undefined, ...idsOf('goal')),
  grafts: fc.constantFrom(undefined, '', '0', '1', '2.5', '40', '9000', 'x'),
});

const sure = (field: string) => fc.constantFrom(...idsOf(field));
const list = (field: string) => fc.subarray(idsOf(field), { minLength: 1 });

/** Every field answered, and nobody unsure. */
export const fullGivens: fc.Arbitrary<Given> = fc.record({
  area: sure('area'),
  stage: sure('stage'),
  parts: list('parts'),
  previous: list('previous'),
  goal: sure('goal'),
  grafts: fc.constantFrom('0', '1', '2.5', '40', '9000'),
});
