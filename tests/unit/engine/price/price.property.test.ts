import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish, roundOut } from '../../../../src/engine/price/finish.ts';
import { isEmpty } from '../../../../src/engine/index.ts';
import type { PriceRuleConfig } from '../../../../src/schema/price-types.ts';
import {
  addons,
  fullGivens,
  givens,
  multipliers,
  named,
  ruleLists,
  settings,
} from './arbitrary-guide.ts';
import { FIELDS, figureOf, guideOf, priceOf } from './support.ts';

const guides = fc.tuple(ruleLists, settings).map(([rules, more]) => guideOf(rules, more));
const runs = { numRuns: 300 };

describe('for any guide and answers', () => {
  test('the low end is never above the high one, and all are exact whole numbers', () => {
    let figures = 0;
    const property = fc.property(guides, fc.oneof(givens, fullGivens), (guide, given) => {
      const result = priceOf(guide, given);
      if (result?.kind !== 'figure') return;
      figures++;
      const { sessions, deposit, lines } = result;
      for (const range of [result, sessions, deposit]) {
        if (!range) continue;
        expect(range.low).toBeLessThanOrEqual(range.high);
        expect(range.low).toBeGreaterThanOrEqual(0);
      }
      for (const range of [result, ...lines, ...(sessions ? [sessions] : [])]) {
        expect(Number.isSafeInteger(range.low) && Number.isSafeInteger(range.high)).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 400 });
    expect(figures).toBeGreaterThan(80);
  });

  test('both ends lie within both bounds', () => {
    fc.assert(
      fc.property(guides, fullGivens, (guide, given) => {
        const result = priceOf(guide, given);
        fc.pre(result?.kind === 'figure');
        const { minimum, maximum = Infinity } = guide;
        for (const end of [result.low, result.high]) {
          expect(end).toBeGreaterThanOrEqual(minimum);
          expect(end).toBeLessThanOrEqual(maximum);
        }
      }),
      runs,
    );
  });

  test('the lines add up to the price before bounds and rounding', () => {
    fc.assert(
      fc.property(ruleLists, fullGivens, (rules, given) => {
        const result = priceOf(guideOf(rules), given);
        fc.pre(result?.kind === 'figure');
        const total = (end: 'low' | 'high') =>
          result.lines.reduce((sum, line) => sum + line[end], 0);
        expect([total('low'), total('high')]).toEqual([result.low, result.high]);
      }),
      runs,
    );
  });

  test('the same twice is the same, and the guide is left as it was', () => {
    fc.assert(
      fc.property(guides, givens, (guide, given) => {
        const before = structuredClone(guide);
        expect(priceOf(guide, given)).toEqual(priceOf(structuredClone(guide), { ...given }));
        expect(guide).toEqual(before);
      }),
      runs,
    );
  });

  test('fewer than two answers give nothing', () => {
    fc.assert(
      fc.property(guides, givens, fc.nat(), (guide, given, pick) => {
        const ids = Object.keys(given).filter((id) => !isEmpty(given[id]));
        const kept = ids[pick % Math.max(ids.length, 1)];
        const few = Object.fromEntries(Object.entries(given).filter(([id]) => id === kept));
        expect(priceOf(guide, few)).toBeUndefined();
        const hidden = FIELDS.map(({ id }) => id).filter((id) => id !== kept);
        expect(priceOf(guide, given, { hidden })).toBeUndefined();
      }),
      runs,
    );
  });

  test('two answers are enough where all that makes the price is among them', () => {
    const others = fc.constantFrom('stage', 'parts', 'previous', 'goal', 'grafts');
    fc.assert(
      fc.property(fc.array(addons, { maxLength: 3 }), fullGivens, others, (more, given, other) => {
        const guide = guideOf([base, ...named(more)]);
        const two = { area: given['area'], [other]: given[other] };
        const hidden = FIELDS.map(({ id }) => id).filter((id) => !(id in two));
        expect(priceOf(guide, two)).toBeDefined();
        expect(priceOf(guide, given, { hidden })).toBeDefined();
      }),
      runs,
    );
  });

  test('a further answer never takes a result away', () => {
    fc.assert(
      fc.property(ruleLists, givens, fullGivens, (rules, given, full) => {
        const guide = guideOf(rules);
        fc.pre(priceOf(guide, given) !== undefined);
        for (const [id, answer] of Object.entries(full)) {
          if (!isEmpty(given[id])) continue;
          expect(priceOf(guide, { ...given, [id]: answer })).toBeDefined();
        }
      }),
      runs,
    );
  });

  test('the order in which rules of different kinds are written does not matter', () => {
    fc.assert(
      fc.property(ruleLists, fullGivens, (rules, given) => {
        const byKind = [...rules].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
        const [one, other] = [priceOf(guideOf(rules), given), priceOf(guideOf(byKind), given)];
        fc.pre(one?.kind === 'figure' && other?.kind === 'figure');
        expect([other.low, other.high]).toEqual([one.low, one.high]);
      }),
      runs,
    );
  });
});

const base: PriceRuleConfig = {
  id: 'base',
  kind: 'base',
  field: 'area',
  options: {
    hairline: [1_234_567, 2_345_678],
    crown: 77_777,
    full: { about: 5_000_001, spread: 33 },
  },
};
const second: PriceRuleConfig = { id: 's', kind: 'addon', field: 'goal', options: { fix: 0 } };

test('an add-on never lowers either end', () => {
  fc.assert(
    fc.property(ruleLists, addons, fullGivens, (rules, addon, given) => {
      const before = priceOf(guideOf(rules), given);
      const after = priceOf(
        guideOf([...rules, ...named([addon]).map((it) => ({ ...it, id: 'x' }))]),
        given,
      );
      fc.pre(before?.kind === 'figure' && after?.kind === 'figure');
      expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(after.high).toBeGreaterThanOrEqual(before.high);
    }),
    runs,
  );
});

test('multipliers apply one after the other as written, each to what the one before left', () => {
  const flat = fc.integer({ min: 0, max: 30_000 });
  fc.assert(
    fc.property(
      fc.array(flat, { maxLength: 4 }),
      fc.constantFrom('crown', 'full'),
      (shares, area) => {
        const rules = shares.map((share, index): PriceRuleConfig => {
          return { id: `m${index}`, kind: 'multiplier', factor: share / 10_000 };
        });
        const start = figureOf(guideOf([base, second]), { area, goal: 'new' });
        const down = shares.reduce(
          (low, share) => (low * BigInt(share)) / 10_000n,
          BigInt(start.low),
        );
        const up = shares.reduce(
          (high, share) => (high * BigInt(share) + 9_999n) / 10_000n,
          BigInt(start.high),
        );
        const { low, high } = figureOf(guideOf([...rules, base, second]), { area, goal: 'new' });
        expect([BigInt(low), BigInt(high)]).toEqual([down, up]);
      },
    ),
    runs,
  );
});

test('lines of multipliers stand in the order in which they are written', () => {
  fc.assert(
    fc.property(fc.array(multipliers, { maxLength: 4 }), fullGivens, (bodies, given) => {
      const { lines } = figureOf(guideOf([...named(bodies), base, second]), given);
      const ids = lines.map(({ rule }) => rule).filter((id) => id.startsWith('r'));
      expect(ids).toEqual([...ids].sort());
    }),
    runs,
  );
});

test('rounding never narrows, gives multiples, and moves each end by less than a step', () => {
  const amount = fc.nat(10_000_000);
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 500_000 }), (one, other, step) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const [down, up] = roundOut([low, high], step);
      expect([down % step, up % step]).toEqual([0, 0]);
      expect(down <= low && down > low - step).toBe(true);
      expect(up >= high && up < high + step).toBe(true);
    }),
    runs,
  );
});

test('bounds and rounding together never narrow what bounds alone leave', () => {
  const amount = fc.nat(10_000_000);
  const four = fc.tuple(amount, amount, amount, amount).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(four, fc.nat(23), fc.integer({ min: 1, max: 500_000 }), (list, turn, rounding) => {
      const at = (index: number) => list[index] ?? 0;
      const low = at(turn % 3);
      const high = at(3 - (turn % 2));
      const guide = { minimum: at(turn % 2), maximum: at(2 + (turn % 2)) };
      const span = [Math.min(low, high), Math.max(low, high)] as const;
      const plain = finish(span, { ...guide, rounding: 1 });
      const rounded = finish(span, { ...guide, rounding });
      expect(rounded[0]).toBeLessThanOrEqual(plain[0]);
      expect(rounded[1]).toBeGreaterThanOrEqual(plain[1]);
      expect(rounded[0]).toBeGreaterThanOrEqual(guide.minimum);
      expect(rounded[1]).toBeLessThanOrEqual(guide.maximum);
    }),
    runs,
  );
});

test('an answer instead of "not sure" never leads outside what that had shown', () => {
  fc.assert(
    fc.property(ruleLists, fullGivens, fc.constantFrom('area', 'stage'), (rules, given, field) => {
      const wide = priceOf(guideOf(rules), { ...given, [field]: 'not_sure' });
      const sure = priceOf(guideOf(rules), given);
      fc.pre(wide?.kind === 'figure' && sure?.kind === 'figure');
      expect(sure.low).toBeGreaterThanOrEqual(wide.low);
      expect(sure.high).toBeLessThanOrEqual(wide.high);
    }),
    runs,
  );
});
