import { expect, test } from 'vitest';
import { createMoney } from '../../../../src/i18n/money.ts';
import { readPriceGuide } from '../../../../src/config/normalise-price.ts';
import { completeField } from '../../../../src/model/complete-field.ts';
import { plain, isRecord } from '../../../../src/model/plain.ts';
import { judgePrice } from '../../../../src/schema/judge-price.ts';
import { priceGuideSchema } from '../../../../src/schema/price-guide.ts';
import type { FieldConfig } from '../../../../src/schema/types.ts';
import type { PriceGuideConfig } from '../../../../src/schema/price-types.ts';
import { figureOf, priceOf } from './support.ts';

const choice = (
  id: string,
  ids: string[],
  kind: 'radio' | 'checkboxes' = 'radio',
): FieldConfig => ({
  kind,
  id,
  label: id,
  options: ids.map((option) => ({ id: option, label: option })),
});
const fields = [
  choice('area', ['hairline', 'crown', 'full', 'scar', 'not_sure'], 'checkboxes'),
  choice('scar_kind', ['fue', 'fut', 'burn', 'not_sure']),
  choice('scar_add', ['yes', 'no']),
  choice('previous', ['none', 'smp', 'tattoo', 'fix'], 'checkboxes'),
].map(completeField);

/** An example; no clinic's prices. */
const written: PriceGuideConfig = {
  currency: 'USD',
  display: 'range',
  reviewed: '2026-11-01',
  rounding: 50_00,
  minimum: 500_00,
  deposit: 200_00,
  sessions: { use: 'shown', count: [2, 4] },
  excludes: ['Touch-ups after a year'],
  rules: [
    {
      id: 'area',
      kind: 'base',
      label: 'Area',
      field: 'area',
      options: {
        hairline: [900_00, 1400_00],
        crown: { about: 1600_00, spread: 15 },
        full: [2400_00, 3600_00],
        scar: 600_00,
      },
    },
    {
      id: 'scar_kind',
      kind: 'multiplier',
      label: 'Scar tissue',
      field: 'scar_kind',
      options: { fue: 1, fut: [1.1, 1.25] },
    },
    {
      id: 'scar_add',
      kind: 'addon',
      label: 'Blending a scar',
      when: { field: 'scar_add', is: 'yes' },
      amount: [250_00, 400_00],
    },
    { id: 'autumn', kind: 'discount', percent: 10, from: '2026-11-01', to: '2026-11-30' },
    {
      id: 'fix',
      kind: 'manual',
      when: {
        any: [
          { field: 'previous', is: 'fix' },
          { field: 'scar_kind', is: 'burn' },
        ],
      },
    },
  ],
};

const dropped: string[] = [];
const read = readPriceGuide({ raw: plain(written), path: 'priceGuide' }, fields, dropped);

function guide() {
  if (!read) throw new Error(dropped.join());
  return read;
}

test('the example is sound', () => {
  const known = new Map(
    fields.flatMap((field) => {
      const copy = plain(field);
      return isRecord(copy) ? [[field.id, copy] as const] : [];
    }),
  );
  expect(priceGuideSchema.safeParse(written).success).toBe(true);
  expect(judgePrice(plain(written), known)).toEqual([]);
  expect(dropped).toEqual([]);
});

test('a crown with a scar to blend, in the month of the discount', () => {
  const given = { area: ['crown'], scar_add: 'yes', previous: ['none'] };
  const figure = figureOf(guide(), given);
  expect(figure).toMatchObject({
    low: 1400_00,
    high: 2050_00,
    sessions: { low: 2, high: 4 },
    deposit: { low: 200_00, high: 200_00 },
    lines: [
      { rule: 'area', label: 'Area', low: 1360_00, high: 1840_00 },
      { rule: 'scar_add', low: 250_00, high: 400_00 },
      { rule: 'autumn', low: -161_00, high: -224_00 },
    ],
  });
  const { low, high, currency } = figure;
  const write = createMoney([low, high], { currency, locale: 'en-US' });
  expect([write(low), write(high)]).toEqual(['$1,400', '$2,050']);
});

test('a scar of a kind that nobody is sure of is priced from the mildest to the dearest', () => {
  const given = { area: ['scar'], scar_kind: 'not_sure' };
  expect(figureOf(guide(), given, { today: '2026-12-01' })).toMatchObject({
    low: 600_00,
    high: 750_00,
  });
});

test.each([
  [{ area: ['crown'], previous: ['smp', 'fix'] }],
  [{ area: ['scar'], scar_kind: 'burn' }],
])('%j is priced after seeing the visitor', (given) => {
  expect(priceOf(guide(), given)).toEqual({ kind: 'manual' });
});
