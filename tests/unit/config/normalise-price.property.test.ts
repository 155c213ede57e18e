import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPriceGuide } from '../../../src/config/normalise-price.ts';
import { isRecord, plain } from '../../../src/model/plain.ts';
import { judgePrice } from '../../../src/schema/judge-price.ts';
import { priceGuideSchema } from '../../../src/schema/price-guide.ts';
import { fullGivens, ruleLists, settings } from '../engine/price/arbitrary-guide.ts';
import { FIELDS, priceOf } from '../engine/price/support.ts';
import { shapeFaults } from '../schema/price-support.ts';
import { damaged, damages } from './damage.ts';

const fields = new Map(
  FIELDS.flatMap((field) => {
    const copy = plain(field);
    return isRecord(copy) ? [[field.id, copy] as const] : [];
  }),
);

const guides = fc
  .tuple(ruleLists, settings)
  .map(([rules, more]) => ({ currency: 'USD', reviewed: '2026-11-01', ...more, rules }));

function read(written: unknown) {
  const dropped: string[] = [];
  const raw = plain(written);
  return { guide: readPriceGuide({ raw, path: 'priceGuide' }, FIELDS, dropped), dropped, raw };
}

test('of what the schema accepts nothing is dropped', () => {
  fc.assert(
    fc.property(guides, (written) => {
      expect(priceGuideSchema.safeParse(written).error).toBeUndefined();
      const { guide, dropped } = read(written);
      expect(dropped).toEqual([]);
      expect(guide).toBeDefined();
    }),
  );
});

test('what is read is itself a config without fault, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(guides, (written) => {
      const { guide } = read(written);
      expect(priceGuideSchema.safeParse(guide).error).toBeUndefined();
      expect(read(guide).dropped).toEqual([]);
      expect(read(guide).guide).toEqual(guide);
    }),
  );
});

test('whatever is dropped of a damaged guide, there is a fault for', () => {
  fc.assert(
    fc.property(guides, damages, (written, damage) => {
      const { dropped, raw } = read(damaged(written, damage));
      const told = [...shapeFaults(raw), ...judgePrice(raw, fields)];
      expect(dropped.length > 0 && told.length === 0).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('of a damaged guide comes one that the schema accepts, or none', () => {
  fc.assert(
    fc.property(guides, damages, (written, damage) => {
      const { guide } = read(damaged(written, damage));
      expect(guide === undefined || priceGuideSchema.safeParse(guide).success).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('whatever the schema refuses, somebody has words for', () => {
  fc.assert(
    fc.property(guides, damages, (written, damage) => {
      const raw = plain(damaged(written, damage));
      fc.pre(raw !== undefined);
      const isRefused = !priceGuideSchema.safeParse(raw).success;
      const told = [...shapeFaults(raw), ...judgePrice(raw, fields)];
      expect(isRefused && told.length === 0).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('a guide that the judge finds small enough never grows past what is exact', () => {
  const huge = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(guides, fullGivens, huge, (written, given, factor) => {
      const amount = { id: 'huge', kind: 'addon', amount: factor * 1_000_000 } as const;
      const rules = [
        ...written.rules,
        amount,
        { id: 'm', kind: 'multiplier', factor: 999 } as const,
      ];
      const { guide, raw } = read({ ...written, rules });
      const isLarge = judgePrice(raw, fields).some(({ code }) => code === 'out_of_range');
      fc.pre(guide !== undefined && !isLarge);
      const isCounted = priceOf(guide, given)?.kind === 'figure';
      const before = read(written).guide;
      expect(isCounted).toBe(before !== undefined && priceOf(before, given)?.kind === 'figure');
    }),
    { numRuns: 300 },
  );
});
