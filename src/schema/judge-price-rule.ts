import { isDate } from '../model/is-date.ts';
import { judgeDay } from './judge-day.ts';
import * as PRICE from '../model/price.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath, nameOf, show, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Askable } from './judge-comparison.ts';
import { judgeFigure } from './judge-price-figures.ts';
import { judgeNames } from './judge-price-names.ts';
import { cellsOf, figuresIn, kindOf, spotAt, tiersOf } from './price-parts.ts';
import { missing } from './value-faults.ts';

/** What a rule of a kind must have, or one of several; the schema tells of the rest. */
const NEEDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  quantity: [['unit'], ['count']],
  tier: [['count']],
  multiplier: [['factor', 'options']],
  addon: [['amount', 'percent', 'each', 'options']],
  discount: [['amount', 'percent']],
  manual: [['when']],
};

function judgeNeed({ path, found }: Place, keys: readonly string[]): Fault[] {
  const [first = ''] = keys;
  if (keys.some((key) => found[key] !== undefined)) return [];
  return [missing(joinPath(path, first), `add ${keys.map(show).join(' or ')}`)];
}

function judgeNeeds(rule: Place): Fault[] {
  const needs = [...(NEEDS[kindOf(rule)] ?? [])];
  if (kindOf(rule) === 'addon' && rule.found['each'] !== undefined) needs.push(['count']);
  return [
    ...needs.flatMap((keys) => judgeNeed(rule, keys)),
    ...cellsOf(rule).flatMap((cell) => judgeNeed(cell, ['amount'])),
    ...tiersOf(rule).flatMap((tier) => judgeNeed(tier, ['amount', 'each'])),
  ];
}

function judgeKind(rule: Place): Fault[] {
  const { path, found } = spotAt(rule, 'kind');
  if (found === undefined) return [missing(path, `allowed: ${PRICE.RULE_KINDS.join(', ')}`)];
  if (PRICE.RULE_KINDS.some((known) => known === found)) return [];
  const says = 'is not a kind of price rule';
  return [unknownName(PRICE.RULE_KINDS, { code: 'unknown_value', path, found, says })];
}

function judgeCurrency(rule: Place, currency: unknown): Fault[] {
  const { path, found } = spotAt(rule, 'currency');
  if (typeof found !== 'string' || typeof currency !== 'string' || found === currency) return [];
  const says = `is not the guide’s currency, ${show(currency)}`;
  const mend = 'give every amount in one currency';
  return [createFault({ code: 'mixed_currencies', path, found, says, mend })];
}

/** The days of a discount; in a tier `from` and `to` are counts. */
function judgePeriod(rule: Place): Fault[] {
  const [from, to] = [spotAt(rule, 'from'), spotAt(rule, 'to')];
  const faults = [from, to].flatMap(judgeDay);
  if (faults.length > 0 || !isDate(from.found) || !isDate(to.found)) return faults;
  if (from.found <= to.found) return [];
  const says = `is before the first day, ${show(from.found)}, so this never counts`;
  return [createFault({ code: 'out_of_range', ...to, says, mend: 'swap the two' })];
}

/** Everything wrong with a rule by itself, in what form, names and figures mean. */
export function judgeRule(rule: Place, currency: unknown, fields: Askable): Fault[] {
  const kind = judgeKind(rule);
  if (kind.length > 0) return kind;
  return [
    ...judgeNeeds(rule),
    ...figuresIn(rule).flatMap(judgeFigure),
    ...judgeNames(rule, fields),
    ...judgeCurrency(rule, currency),
    ...(nameOf(rule.found['kind']) === 'discount' ? judgePeriod(rule) : []),
  ];
}
