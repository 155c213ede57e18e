import { CHOICE_KINDS, FIGURE_KINDS, TICK_KINDS } from '../model/field-kinds.ts';
import type { Plain } from '../model/plain.ts';
import { createFault, joinPath, show, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { namesOf } from './names-of.ts';
import { empty, wrongType } from './value-faults.ts';
import type { Spot } from './value-faults.ts';

/** Fields that a condition may ask about, by id. */
export type Askable = ReadonlyMap<string, Plain>;

const OPERAND = 'text, a number, true or false';

/** Operators of a comparison and the type of what each compares with. */
export const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ['is', OPERAND],
  ['isNot', OPERAND],
  ['in', 'array'],
  ['atLeast', 'number'],
  ['atMost', 'number'],
  ['filled', 'boolean'],
]);

/** Judges each item of what must be a list with something in it. */
export function judgeEach({ path, found }: Spot, judge: (item: Spot) => Fault[]): Fault[] {
  if (!Array.isArray(found)) return [wrongType({ path, found }, 'array')];
  if (found.length === 0) return [empty({ path, found }, 'put at least one in')];
  return found.flatMap((item: unknown, index) =>
    judge({ path: joinPath(path, index), found: item }),
  );
}

function judgeOperand(operand: Spot, type: string): Fault[] {
  const { found } = operand;
  if (type === 'array') return judgeEach(operand, (item) => judgeOperand(item, OPERAND));
  const types = type === OPERAND ? ['string', 'number', 'boolean'] : [type];
  const isFine = types.includes(typeof found) && !(typeof found === 'number' && !isFinite(found));
  return isFine ? [] : [wrongType(operand, type)];
}

/** Why such a field can never answer that, or nothing. */
function misfit(operator: string, operand: unknown, kind: unknown): string | undefined {
  const isFigure = operator === 'atLeast' || operator === 'atMost';
  if (CHOICE_KINDS.some((choice) => choice === kind)) {
    return isFigure ? 'compare options by "is" or "in"' : undefined;
  }
  if (TICK_KINDS.some((tick) => tick === kind)) {
    if (operand === (operator !== 'isNot')) return undefined;
    return 'write "is": true, or "filled": false for an unticked box';
  }
  if (typeof operand === 'boolean') return 'to ask whether there is an answer, write "filled"';
  const hasFigures = ['text', 'hidden', ...FIGURE_KINDS].some((figure) => figure === kind);
  return isFigure && !hasFigures
    ? 'only a number, a range, or digits in a text field compare so'
    : undefined;
}

function judgeFit(operator: string, { path, found }: Spot, field: Plain): Fault[] {
  const { id, kind, options } = field;
  const mend = misfit(operator, found, kind);
  if (mend !== undefined) {
    const says = `does not fit ${show(id)}, a field of kind ${show(kind)}`;
    return [createFault({ code: 'unfit_operator', path, found, says, mend })];
  }
  if (!Array.isArray(options)) return [];
  const ids = namesOf(options);
  if (typeof found === 'string' && ids.includes(found)) return [];
  const says = `is not an option of ${show(id)}`;
  return [unknownName(ids, { code: 'unknown_option', path, found, says })];
}

/** Judges `{ field, <operator>: … }`. */
export function judgeComparison(
  value: Spot & { found: Plain },
  operator: string,
  fields: Askable,
): Fault[] {
  const { field: id, [operator]: found } = value.found;
  const operand = { path: joinPath(value.path, operator), found };
  const faults = judgeOperand(operand, COMPARISONS.get(operator) ?? OPERAND);
  const name = { path: joinPath(value.path, 'field'), found: id };
  if (typeof id !== 'string') return [wrongType(name, 'string'), ...faults];
  const field = fields.get(id);
  if (!field) {
    const says = 'is not the id of a field';
    return [unknownName(namesOf(fields), { code: 'unknown_field', ...name, says }), ...faults];
  }
  if (faults.length > 0 || operator === 'filled') return faults;
  return operator === 'in'
    ? judgeEach(operand, (item) => judgeFit(operator, item, field))
    : judgeFit(operator, operand, field);
}
