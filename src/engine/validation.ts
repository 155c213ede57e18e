import type { Answer, AnswerFault, Field } from '../schema/types.ts';
import { isEmpty } from './conditions.ts';

/** Judges an answer that was given; handed in, because its rules load after the first paint. */
export type Check = (field: Field, answer: Answer) => AnswerFault | undefined;

export interface Validation {
  fault(id: string): AnswerFault | undefined;
  /** The visitor is at it again: no blame while they type. */
  clear(id: string): void;
  /** The visitor left the field: an answer is judged, an empty field is not blamed early. */
  leave(field: Field): void;
  /** Next or Submit: everything is judged. Returns the fields at fault, in order. */
  judge(fields: readonly Field[]): Field[];
  /** Takes the full rules and judges what was left by then; before, only missing answers are found. */
  use(check: Check): void;
}

const REQUIRED: AnswerFault = { code: 'required' };

export interface ValidationParts {
  answer(id: string): Answer;
  isRequired(field: Field): boolean;
  notify(id: string): void;
}

export function createValidation({ answer, isRequired, notify }: ValidationParts): Validation {
  const faults = new Map<string, AnswerFault>();
  /** Fields left with what was typed last in them: the rules may come after the visitor has gone on. */
  const left = new Map<string, Field>();
  let check: Check = () => undefined;

  function put(id: string, fault: AnswerFault | undefined): void {
    if (fault === faults.get(id)) return;
    if (fault) faults.set(id, fault);
    else faults.delete(id);
    notify(id);
  }

  function judgeOne(field: Field): void {
    const given = answer(field.id);
    if (!isEmpty(given)) put(field.id, check(field, given));
    else put(field.id, isRequired(field) ? REQUIRED : undefined);
  }

  function leave(field: Field): void {
    const given = answer(field.id);
    left.set(field.id, field);
    // What the summary has told of is not told anew.
    const isKnown = isEmpty(given) || faults.has(field.id);
    const fault = isKnown ? undefined : check(field, given);
    if (fault) put(field.id, { ...fault, early: true });
  }

  return {
    fault: (id) => faults.get(id),
    clear(id) {
      left.delete(id);
      put(id, undefined);
    },
    leave,
    judge(fields) {
      for (const field of fields) judgeOne(field);
      return fields.filter((field) => faults.has(field.id));
    },
    use(newCheck) {
      check = newCheck;
      left.forEach(leave);
    },
  };
}
