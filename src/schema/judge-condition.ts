import { isRecord } from '../model/plain.ts';
import { createFault, joinPath, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { COMPARISONS, judgeComparison, judgeEach } from './judge-comparison.ts';
import type { Askable } from './judge-comparison.ts';
import type { Spot } from './value-faults.ts';

const OPERATORS = [...COMPARISONS.keys(), 'all', 'any', 'not'];

function bad({ path, found }: Spot, says: string, mend: string): Fault {
  return createFault({ code: 'bad_condition', path, found, says, mend });
}

/** One fault for each mistake in a condition, those of the conditions in it included. */
export function judgeCondition({ path, found }: Spot, fields: Askable): Fault[] {
  if (!isRecord(found)) {
    const mend = 'write { "field": "…", "is": "…" }';
    return [bad({ path, found }, 'is not a condition', mend)];
  }
  const keys = Object.keys(found);
  const operators = keys.filter((key) => OPERATORS.includes(key));
  const strange = keys.filter((key) => key !== 'field' && !operators.includes(key));
  const says = 'is not an operator of a condition';
  const faults = strange.map((key) =>
    unknownName(OPERATORS, { code: 'unknown_key', path: joinPath(path, key), found: key, says }),
  );
  const [operator, ...more] = operators;
  if (more.length > 0) {
    const mend = 'keep one; "all" and "any" join several conditions';
    faults.push(
      bad({ path, found }, `has ${operators.length} operators (${operators.join(', ')})`, mend),
    );
  } else if (operator !== undefined) {
    faults.push(...judgeOperator({ path, found }, operator, fields));
  } else if (strange.length === 0) {
    faults.push(bad({ path, found }, 'has no operator', `add one of ${OPERATORS.join(', ')}`));
  }
  return faults;
}

function judgeOperator(
  condition: Spot & { found: Record<string, unknown> },
  operator: string,
  fields: Askable,
): Fault[] {
  if (COMPARISONS.has(operator)) return judgeComparison(condition, operator, fields);
  const inner = { path: joinPath(condition.path, operator), found: condition.found[operator] };
  const faults =
    operator === 'not'
      ? judgeCondition(inner, fields)
      : judgeEach(inner, (each) => judgeCondition(each, fields));
  if ('field' in condition.found) {
    faults.push(bad(condition, `has a "field" beside "${operator}"`, `move it into "${operator}"`));
  }
  return faults;
}
