import { isRecord } from '../model/plain.ts';
import {
  amountOf,
  isFactor,
  isMinor,
  isPercent,
  isUnits,
  MOST_FACTOR,
  MOST_UNITS,
  spanOf,
} from '../model/span.ts';
import { createFault, joinPath, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Figure, Measure } from './price-parts.ts';
import { missing, wrongType } from './value-faults.ts';
import type { Spot } from './value-faults.ts';

const ALLOWED: Readonly<Record<Measure, string>> = {
  money: 'whole minor units, such as 125000 for $1,250',
  factor: `a number from 0 to ${MOST_FACTOR}`,
  units: `a whole number from 0 to ${MOST_UNITS}`,
};
const TESTS: Readonly<Record<Measure, (value: number) => boolean>> = {
  money: isMinor,
  factor: isFactor,
  units: isUnits,
};
const PARTS = ['about', 'spread'];

const bad = ({ path, found }: Spot, says: string, mend?: string): Fault =>
  createFault({ code: 'bad_amount', path, found, says, mend });

function judgeNumber({ path, found, measure }: Figure): Fault[] {
  if (typeof found !== 'number') return [wrongType({ path, found }, 'number')];
  if (TESTS[measure](found)) return [];
  if (measure === 'money' && Number.isFinite(found) && found > Number.MAX_SAFE_INTEGER) {
    return [bad({ path, found }, 'is more than can be computed exactly')];
  }
  return [bad({ path, found }, `is not ${ALLOWED[measure]}`)];
}

function judgePair({ path, found }: Spot & { found: unknown[] }, measure: Measure): Fault[] {
  const ends = found.map((end, index) => ({ path: joinPath(path, index), found: end, measure }));
  const faults = ends.flatMap(judgeNumber);
  if (found.length !== 2) return [bad({ path, found }, 'must have 2 items', 'write [from, to]')];
  const [low, high] = found;
  if (faults.length > 0 || Number(low) <= Number(high)) return faults;
  const says = `goes from ${Number(low)} down to ${Number(high)}`;
  return [bad({ path, found }, says, 'write the smaller one first')];
}

function judgeSpread({ path, found }: Spot & { found: Record<string, unknown> }): Fault[] {
  const says = 'is not a part of an amount';
  const strange = Object.keys(found)
    .filter((key) => !PARTS.includes(key))
    .map((key) =>
      unknownName(PARTS, { code: 'unknown_key', path: joinPath(path, key), found: key, says }),
    );
  const { about, spread } = found;
  const [base, sides] = [joinPath(path, 'about'), joinPath(path, 'spread')];
  const figures = judgeNumber({ path: base, found: about, measure: 'money' });
  if (spread === undefined)
    return [...strange, ...figures, missing(sides, 'add percents, 0 to 100')];
  const isFine = typeof spread === 'number' && isPercent(spread);
  const percents = isFine
    ? []
    : [bad({ path: sides, found: spread }, 'is not a percentage, 0 to 100')];
  const faults = [...strange, ...figures, ...percents];
  if (faults.length > 0 || amountOf(found)) return faults;
  return [bad({ path, found }, 'comes to more than can be computed exactly')];
}

/** What is wrong with an amount, a factor or a count as it is written. */
export function judgeFigure({ path, found, measure }: Figure): Fault[] {
  if (Array.isArray(found)) return judgePair({ path, found }, measure);
  if (isRecord(found) && measure === 'money') return judgeSpread({ path, found });
  return judgeNumber({ path, found, measure });
}

/** Its larger end; 0 where it is no figure, which is told already. */
export function largest({ found, measure }: Figure): number {
  const span = measure === 'money' ? amountOf(found) : spanOf(found, TESTS[measure]);
  return span?.[1] ?? 0;
}
