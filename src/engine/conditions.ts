import type { Answer, Comparison, Condition } from '../schema/types.ts';

type Operand = string | number | boolean;

/** Whether nothing was answered; an unticked box counts as empty. */
export function isEmpty(answer: Answer): boolean {
  if (answer === undefined || answer === false) return true;
  if (answer === true) return false;
  return typeof answer === 'string' ? answer.trim() === '' : answer.length === 0;
}

/** `is` on a list means "contains". */
function equals(answer: Answer, operand: Operand): boolean {
  if (typeof answer === 'boolean') return answer === operand;
  // As it is sent: without the blanks around it.
  const texts = typeof answer === 'string' ? [answer.trim()] : (answer ?? []);
  return texts.includes(String(operand));
}

function compares(comparison: Comparison, answer: Answer): boolean {
  if ('filled' in comparison) return comparison.filled === !isEmpty(answer);
  if (isEmpty(answer)) return false;
  if ('is' in comparison) return equals(answer, comparison.is);
  if ('isNot' in comparison) return !equals(answer, comparison.isNot);
  if ('in' in comparison) return comparison.in.some((operand) => equals(answer, operand));
  const figure = typeof answer === 'string' ? Number(answer) : Number.NaN;
  return 'atLeast' in comparison ? figure >= comparison.atLeast : figure <= comparison.atMost;
}

/**
 * Whether a condition holds. `read` gives the answer that counts: an empty or hidden one is
 * `undefined` and satisfies only `"filled": false`.
 */
export function holds(condition: Condition, read: (id: string) => Answer): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, read));
  if ('any' in condition) return condition.any.some((part) => holds(part, read));
  if ('not' in condition) return !holds(condition.not, read);
  return compares(condition, read(condition.field));
}
