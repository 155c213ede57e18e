import { CHOICE_KINDS } from '../model/field-kinds.ts';
import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { exact, MOST_UNITS, shareAbove } from '../model/span.ts';
import type { Place } from './complete.ts';
import { createFault, nameOf } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Askable } from './judge-comparison.ts';
import { largest } from './judge-price-figures.ts';
import {
  cellsOf,
  figuresIn,
  kindOf,
  rulesOf,
  sessionsOf,
  tiersOf,
  type Figure,
} from './price-parts.ts';

type Largest = (rule: Place) => number;

const most = (values: readonly number[]): number => Math.max(0, ...values);
function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum = exact(sum + value);
  return sum;
}

/** Whether several options of a field may be chosen; of one that nobody knows they may. */
const isList = (fields: Askable, id: unknown): boolean => {
  const kind = fields.get(nameOf(id))?.['kind'];
  return (
    kind === 'checkboxes' || kind === 'photos' || !CHOICE_KINDS.some((choice) => choice === kind)
  );
};

/** The most that figures by option may come to. */
const mostOf = (figures: readonly Figure[], isSum: boolean): number =>
  (isSum ? total : most)(figures.map(largest));

const within = (rule: Place, key: string): Figure[] =>
  figuresIn(rule).filter(({ path }) => path.startsWith(`${rule.path}.${key}`));

/** The most units that a rule may count. */
const mostUnits =
  (fields: Askable): Largest =>
  (rule) => {
    const { count } = rule.found;
    const figures = within(rule, 'count');
    if (!isRecord(count)) return mostOf(figures, false);
    if (count['options'] !== undefined) return mostOf(figures, isList(fields, count['field']));
    const options = fields.get(nameOf(count['field']))?.['options'];
    return Array.isArray(options) ? options.length : MOST_UNITS;
  };

function mostTier(rule: Place, units: number): number {
  const prices = tiersOf(rule).map((tier) => {
    const [figure] = figuresIn(tier);
    const price = figure ? largest(figure) : 0;
    return tier.found['each'] === undefined ? price : exact(price * units);
  });
  return most(prices);
}

/** The most that a rule may add to nothing. */
function mostAdded(rule: Place, fields: Askable): number {
  const units = mostUnits(fields);
  switch (kindOf(rule)) {
    case 'lookup': {
      const { fields: pair } = rule.found;
      const isSum = Array.isArray(pair) && pair.some((id: unknown) => isList(fields, id));
      return mostOf(cellsOf(rule).flatMap(figuresIn), isSum);
    }
    case 'tier':
      return mostTier(rule, units(rule));
    case 'quantity':
      return exact(mostOf(within(rule, 'unit'), false) * units(rule));
    case 'addon': {
      if (rule.found['each'] === undefined) break;
      return exact(mostOf(within(rule, 'each'), false) * units(rule));
    }
  }
  const isTable = rule.found['options'] !== undefined;
  return mostOf(
    within(rule, isTable ? 'options' : 'amount'),
    isTable && isList(fields, rule.found['field']),
  );
}

/** The most that a price may be once a rule has been at it; `NaN` where that is not exact. */
function mostAfter(price: number, rule: Place, fields: Askable): number {
  const { kind, percent, field } = rule.found;
  if (kind === 'multiplier') {
    const factors = [1, ...figuresIn(rule).map((figure) => Math.max(1, largest(figure)))];
    const isProduct = rule.found['options'] !== undefined && isList(fields, field);
    let product = price;
    for (const factor of isProduct ? factors : [most(factors)])
      product = shareAbove(product, factor);
    return product;
  }
  if (kind === 'discount') return shareAbove(price, 1);
  // Each percentage is one of what is before the add-ons: the sum so far is no less.
  if (typeof percent === 'number') return exact(price + shareAbove(price, percent / 100));
  return exact(price + mostAdded(rule, fields));
}

const ORDER = [
  ['base', 'lookup', 'quantity', 'tier'],
  ['multiplier', 'addon', 'discount'],
];

/** The first rule, in the order of computation, with which a price may grow past what is exact. */
export function judgeSize(guide: Plain, fields: Askable): Fault[] {
  const rules = rulesOf(guide);
  const [makers = [], movers = []] = ORDER.map((kinds) =>
    kinds.flatMap((kind) => rules.filter((rule) => kindOf(rule) === kind)),
  );
  const sessions = sessionsOf(guide).filter(({ found }) => found['use'] === 'multiplied');
  let price = 0;
  for (const place of [...makers, ...sessions, ...movers]) {
    price = sessions.includes(place)
      ? exact(price * mostUnits(fields)(place))
      : mostAfter(price, place, fields);
    if (Number.isSafeInteger(price)) continue;
    const says = 'may lead to more than can be computed exactly';
    const mend = 'lower an amount, a factor or a count';
    const { path, found } = place;
    return [createFault({ code: 'out_of_range', path, found: found['id'] ?? found, says, mend })];
  }
  return [];
}
