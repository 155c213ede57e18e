import type { Span } from '../../model/span.ts';
import type { Answer } from '../../schema/types.ts';
import { isEmpty } from '../conditions.ts';

/** What computing a price must know besides the guide. */
export interface PriceAnswers {
  /** The answer that counts: a hidden field has none. */
  read(id: string): Answer;
  /** Whether the visitor is asked this: its field shows, on whatever step. */
  isAsked(id: string): boolean;
  /** How many of the questions that show are answered, priced by or not. */
  answered: number;
  /** The day at the clinic, 2026-11-24: discounts have dates. */
  today: string;
}

/**
 * What a rule found: its spans; that its field does not show, so that it has nothing to say; that
 * its field is not answered yet; or that only the practitioner can price this.
 */
export type Found<T> = T | 'absent' | 'waiting' | 'manual';

export const isFound = <T extends Span | readonly Span[]>(found: Found<T>): found is T =>
  typeof found !== 'string';

/** The same of what was found, and the rest as it is. */
export const mapFound = <T extends Span | readonly Span[], U>(
  found: Found<T>,
  make: (spans: T) => Found<U>,
): Found<U> => (isFound(found) ? make(found) : found);

/** An answer that there is, or why there is none. */
export function answerOf(
  id: string,
  { read, isAsked }: PriceAnswers,
): { answer: NonNullable<Answer> } | 'absent' | 'waiting' {
  const answer = read(id);
  if (answer !== undefined && !isEmpty(answer)) return { answer };
  return isAsked(id) ? 'waiting' : 'absent';
}

/** The ids of the options that were chosen, each once; a tick is the option `true`. */
export const chosenIn = (answer: NonNullable<Answer>): readonly string[] =>
  typeof answer === 'object' ? [...new Set(answer)] : [String(answer)];
