import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import * as PRICE from '../model/price.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath, nameOf } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Askable } from './judge-comparison.ts';
import { asksIn } from './judge-conditions.ts';
import { judgeDoubles } from './judge-ids.ts';
import { judgeFigure } from './judge-price-figures.ts';
import { judgeNames } from './judge-price-names.ts';
import { judgeOverlaps } from './judge-price-overlaps.ts';
import { judgeDay } from './judge-day.ts';
import { judgeRule } from './judge-price-rule.ts';
import { judgeSize } from './judge-price-size.ts';
import { asksOf, figuresIn, rulesOf, sessionsOf, spotAt } from './price-parts.ts';
import { GUIDE } from './price-shape.ts';
import { missing, wrongType } from './value-faults.ts';

export { isJudgedAsPrice } from './price-shape.ts';

function judgeBounds(guide: Place): Fault[] {
  const [least, most] = [spotAt(guide, 'minimum'), spotAt(guide, 'maximum')];
  const faults = [least, most].flatMap((spot) => {
    if (spot.found === undefined) return [];
    if (typeof spot.found !== 'number') return [wrongType(spot, 'number')];
    return judgeFigure({ ...spot, measure: 'money' });
  });
  if (faults.length > 0 || typeof least.found !== 'number' || typeof most.found !== 'number') {
    return faults;
  }
  if (least.found <= most.found) return [];
  const says = `is less than the minimum, ${least.found}`;
  return [createFault({ code: 'out_of_range', ...most, says, mend: 'swap the two' })];
}

function judgeDeposit(guide: Place): Fault[] {
  const spot = spotAt(guide, 'deposit');
  return spot.found === undefined ? [] : judgeFigure({ ...spot, measure: 'money' });
}

function judgeMonths({ found: { display, months } }: Place): Fault[] {
  if (display !== 'per-month' || months !== undefined) return [];
  return [missing(joinPath(GUIDE, 'months'), 'add over how many the price is spread')];
}

function judgeSessions(sessions: Place, fields: Askable): Fault[] {
  const count = spotAt(sessions, 'count');
  return [
    ...(count.found === undefined ? [missing(count.path, 'add how many, such as [2, 3]')] : []),
    ...figuresIn(sessions).flatMap(judgeFigure),
    ...judgeNames(sessions, fields),
  ];
}

/** Items of the list that are no rules at all. */
function judgeItems(list: unknown): Fault[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((found, index) =>
    isRecord(found) ? [] : [wrongType({ path: joinPath(GUIDE, 'rules', index), found }, 'object')],
  );
}

/** A guide that asks nothing, or a form that asks too little, can never show a figure. */
function judgeQuestions(guide: Plain, fields: Askable): Fault[] {
  const places = [...rulesOf(guide), ...sessionsOf(guide)];
  const asked = new Set([
    ...places.flatMap(asksOf).map(({ field }) => nameOf(field.found)),
    ...places.flatMap(({ found }) => asksIn(found['when'])),
  ]);
  const known = [...asked].filter((id) => fields.has(id)).length;
  // Names that nobody knows are told already.
  if (known < asked.size || places.length === 0) return [];
  if (known > 0 && fields.size >= PRICE.FEWEST_ANSWERS) return [];
  const says = `ask about ${known} of ${fields.size} fields, so no figure would ever show`;
  const mend = `ask about one at least, in a form of ${PRICE.FEWEST_ANSWERS} or more`;
  const path = joinPath(GUIDE, 'rules');
  return [createFault({ code: 'too_few_questions', path, found: undefined, says, mend })];
}

/**
 * Everything wrong with what a price guide means, each with its path in the form config: names,
 * overlaps, figures, currencies, days. Its shape is the schema's to judge. Never throws.
 * @param guide as written, out of `plain`
 * @param fields those of the form, a template's included, by id
 */
export function judgePrice(guide: unknown, fields: Askable): Fault[] {
  if (!isRecord(guide)) return [];
  const place = { path: GUIDE, found: guide };
  const rules = rulesOf(guide);
  return [
    ...judgeBounds(place),
    ...judgeDeposit(place),
    ...judgeMonths(place),
    ...judgeDay(spotAt(place, 'reviewed')),
    ...judgeItems(guide['rules']),
    ...judgeDoubles(rules, 'rule'),
    ...rules.flatMap((rule) => judgeRule(rule, guide['currency'], fields)),
    ...sessionsOf(guide).flatMap((sessions) => judgeSessions(sessions, fields)),
    ...judgeOverlaps(guide),
    ...judgeSize(guide, fields),
    ...judgeQuestions(guide, fields),
  ];
}
