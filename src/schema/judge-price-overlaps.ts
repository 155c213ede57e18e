import { isRecord } from '../model/plain.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath, nameOf } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { cellsOf, kindOf, rulesOf, spotAt, tiersOf } from './price-parts.ts';
import type { Plain } from '../model/plain.ts';
import type { Spot } from './value-faults.ts';

/** A price, and the answers that it is for. */
interface Claim extends Spot {
  answers: string;
  rule: Place;
}

const overlap = ({ path, found }: Spot, says: string, mend: string): Fault =>
  createFault({ code: 'overlap', path, found, says, mend });

/** Two rules may both price an answer where each has a condition of its own to keep them apart. */
function areApart(one: Place, other: Place): boolean {
  const [first, second] = [one.found['when'], other.found['when']];
  if (first === undefined || second === undefined) return false;
  return JSON.stringify(first) !== JSON.stringify(second);
}

function claimsOf(rule: Place): Claim[] {
  if (kindOf(rule) === 'base') {
    const { field, options } = rule.found;
    return Object.keys(isRecord(options) ? options : {}).map((id) => ({
      path: joinPath(rule.path, 'options', id),
      found: id,
      answers: `${nameOf(field)}=${id}`,
      rule,
    }));
  }
  const { fields } = rule.found;
  return cellsOf(rule).flatMap((cell) => {
    const { path, found } = spotAt(cell, 'options');
    if (!Array.isArray(fields) || !Array.isArray(found)) return [];
    const pairs = found.map((id: unknown, index) => `${nameOf(fields[index])}=${nameOf(id)}`);
    return [{ path, found: found.map(nameOf).join(' and '), answers: pairs.sort().join(), rule }];
  });
}

/** Two prices for the same answers; both would be added. */
function judgeClaims(claims: readonly Claim[]): Fault[] {
  const seen = new Map<string, Claim[]>();
  return claims.flatMap((claim) => {
    const others = seen.get(claim.answers) ?? [];
    seen.set(claim.answers, [...others, claim]);
    const other = others.find(({ rule }) => rule === claim.rule || !areApart(rule, claim.rule));
    if (!other) return [];
    return [overlap(claim, `has a price at ${other.path} already`, 'keep one of the two')];
  });
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** Tiers, by where they begin, that end before they begin or reach into the next. */
function judgeTiers(rule: Place): Fault[] {
  const tiers = tiersOf(rule).flatMap(({ path, found: { from, to } }) => {
    if (!isWhole(from)) return [];
    return [{ path, from, to: isWhole(to) ? to : from }];
  });
  const sorted = [...tiers].sort((one, other) => one.from - other.from);
  return sorted.flatMap(({ path, from, to }, index) => {
    const before = sorted[index - 1];
    if (to < from) {
      return [overlap({ path, found: to }, `ends before it begins at ${from}`, 'swap the two')];
    }
    if (!before || from > before.to) return [];
    const spot = { path: joinPath(path, 'from'), found: from };
    return [overlap(spot, `is in ${before.path} already`, 'let each count have one tier')];
  });
}

/** Every answer and count for which a guide has two prices of one kind. */
export function judgeOverlaps(guide: Plain): Fault[] {
  const rules = rulesOf(guide);
  const ofKind = (kind: string): Place[] => rules.filter((rule) => kindOf(rule) === kind);
  return [
    ...judgeClaims(ofKind('base').flatMap(claimsOf)),
    ...judgeClaims(ofKind('lookup').flatMap(claimsOf)),
    ...ofKind('tier').flatMap(judgeTiers),
  ];
}
