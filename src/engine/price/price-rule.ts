import type { Span } from '../../model/span.ts';
import type { PricedRule } from '../../schema/price-types.ts';
import { mapFound, type Found, type PriceAnswers } from './answers.ts';
import { sum, times } from './arithmetic.ts';
import { cellsOf, readCells } from './read-cells.ts';
import { readCount } from './read-count.ts';
import { tierPrice } from './tier-price.ts';

/** What a rule that makes the price asks for; of a list, for all that was chosen. */
export function priceRule(rule: PricedRule, answers: PriceAnswers): Found<Span> {
  switch (rule.kind) {
    case 'base': {
      const table = {
        fields: [rule.field],
        cells: cellsOf(rule.options),
        unsure: rule,
        neutral: 0,
      };
      return mapFound(readCells(table, answers), sum);
    }
    case 'lookup': {
      const table = { fields: rule.fields, cells: rule.cells, unsure: rule, neutral: 0 };
      return mapFound(readCells(table, answers), sum);
    }
    case 'quantity':
      return mapFound(readCount(rule.count, rule, answers), (count) => times(rule.unit, count));
    case 'tier':
      return mapFound(
        readCount(rule.count, rule, answers),
        (count) => tierPrice(rule.tiers, count) ?? 'manual',
      );
  }
}
