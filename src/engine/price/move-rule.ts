import { has } from '../../model/has.ts';
import type { Span } from '../../model/span.ts';
import type {
  AddonRule,
  DiscountRule,
  MovingRule,
  MultiplierRule,
} from '../../schema/price-types.ts';
import { mapFound, type Found, type PriceAnswers } from './answers.ts';
import { minus, NOTHING, plus, share, sum, times } from './arithmetic.ts';
import { cellsOf, readCells } from './read-cells.ts';
import { readCount } from './read-count.ts';

/** The price as it stands, and as it stood before the first add-on. */
export interface Standing {
  price: Span;
  beforeAddons: Span;
}

const ONE: Span = [1, 1];
const percentOf = (price: Span, percent: number): Span =>
  share(price, [percent / 100, percent / 100]);

function multiply(rule: MultiplierRule, price: Span, answers: PriceAnswers): Found<Span> {
  if (has(rule, 'factor')) return share(price, rule.factor);
  const cells = cellsOf(rule.options);
  const table = { fields: [rule.field], cells, unsure: rule, otherwise: ONE, neutral: 1 };
  return mapFound(readCells(table, answers), (factors) => {
    let multiplied = price;
    for (const factor of factors) multiplied = share(multiplied, factor);
    return multiplied;
  });
}

/** What an add-on adds. A percentage is one of the price before any add-on. */
function addon(rule: AddonRule, beforeAddons: Span, answers: PriceAnswers): Found<Span> {
  if (has(rule, 'amount')) return rule.amount;
  if (has(rule, 'percent')) return percentOf(beforeAddons, rule.percent);
  if (has(rule, 'each')) {
    return mapFound(readCount(rule.count, rule, answers), (count) => times(rule.each, count));
  }
  const cells = cellsOf(rule.options);
  const table = { fields: [rule.field], cells, unsure: rule, otherwise: NOTHING, neutral: 0 };
  return mapFound(readCells(table, answers), sum);
}

/** A percentage is one of what earlier discounts have left. Both days of a period belong to it. */
function discount(rule: DiscountRule, price: Span, today: string): Span {
  const { from = today, to = today } = rule;
  if (today < from || today > to) return price;
  return has(rule, 'amount') ? minus(price, rule.amount) : percentOf(price, 100 - rule.percent);
}

/** The price once the rule has moved it. */
export function moveRule(
  rule: MovingRule,
  { price, beforeAddons }: Standing,
  answers: PriceAnswers,
): Found<Span> {
  switch (rule.kind) {
    case 'multiplier':
      return multiply(rule, price, answers);
    case 'addon':
      return mapFound(addon(rule, beforeAddons, answers), (added) => plus(price, added));
    case 'discount':
      return discount(rule, price, answers.today);
  }
}
