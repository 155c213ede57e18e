import type { Condition } from '../schema/types.ts';
import { isRecord } from '../model/plain.ts';
import { isFlag, isId, isList, isNumber, isText } from './guards.ts';

type Test = (value: unknown) => boolean;

const isOperand: Test = (value) => isText(value) || isNumber(value) || isFlag(value);

const each =
  (test: Test): Test =>
  (value) =>
    isList(value) && value.length > 0 && value.every(test);

const COMPARISONS = new Map<string, Test>([
  ['is', isOperand],
  ['isNot', isOperand],
  ['in', each(isOperand)],
  ['atLeast', isNumber],
  ['atMost', isNumber],
  ['filled', isFlag],
]);

const JOINS = new Map<string, Test>([
  ['all', each(isCondition)],
  ['any', each(isCondition)],
  ['not', isCondition],
]);

/** Whether this is a condition with exactly one operator and nothing besides. */
export function isCondition(value: unknown): value is Condition {
  if (!isRecord(value)) return false;
  const { field } = value;
  const [operator = '', ...others] = Object.keys(value).filter((key) => key !== 'field');
  if (others.length > 0 || !(field === undefined || isId(field))) return false;
  const test = (field === undefined ? JOINS : COMPARISONS).get(operator);
  return test !== undefined && test(value[operator]);
}
