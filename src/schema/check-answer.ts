import * as z from 'zod/mini';
import { LIMITS } from '../model/limits.ts';
import { flag, text } from './atoms.ts';
import type { Answer, AnswerFault, ChoiceField, Field } from './types.ts';

/**
 * Sane, not RFC 5322: no quotes, comments or IP addresses; letters of any script. Read once from
 * left to right, and without lookbehind, which breaks the whole file in Safari before 16.4.
 */
const EMAIL =
  /^(?=[^@]{1,64}@)[^\s@.,:;"<>()[\]\\]+(\.[^\s@.,:;"<>()[\]\\]+)*@([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?!\d+$)[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u;

/**
 * Loose: 7 to 15 digits (ITU-T E.164) of any script among + ( ) - . / and spaces, then an extension.
 * Typeset dashes and the direction marks that phones copy along with a number count as spaces.
 */
const PHONE =
  /^([\s()+./\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069-]*\p{Nd}){7,15}[\s()./\u202c\u2069-]*((ext|extension|x|#)\.?\s*\p{Nd}{1,6})?\s*$/iu;

type Code = AnswerFault['code'];
const CODES: readonly Code[] = ['required', 'too_long', 'not_email', 'not_phone', 'not_an_option'];

/** The messages of these schemas are codes. A long paste ends at its length, before any pattern. */
const upTo = (length: number) =>
  text.check(z.maxLength(length, { error: 'too_long' satisfies Code, abort: true }));

const matching = (length: number, pattern: RegExp, code: Code) =>
  upTo(length).check(z.regex(pattern, code));

const oneOf = ({ options }: ChoiceField) =>
  z.literal(
    options.map(({ id }) => id),
    'not_an_option' satisfies Code,
  );

function schemaOf(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case 'email':
      return matching(Math.min(field.maxLength, LIMITS.email), EMAIL, 'not_email');
    case 'phone':
      return matching(field.maxLength, PHONE, 'not_phone');
    case 'select':
    case 'radio':
      return oneOf(field);
    case 'checkboxes':
      return z.array(oneOf(field), 'not_an_option' satisfies Code);
    case 'text':
    case 'textarea':
      return upTo(field.maxLength);
    case 'checkbox':
    case 'consent':
      return flag;
    case 'hidden':
      return z.unknown();
  }
}

const schemas = new WeakMap<Field, z.ZodMiniType>();

function schemaFor(field: Field): z.ZodMiniType {
  const known = schemas.get(field) ?? schemaOf(field);
  schemas.set(field, known);
  return known;
}

/** Texts are judged without the blanks around them. */
const trim = (answer: Answer): Answer => (typeof answer === 'string' ? answer.trim() : answer);

function isEmpty(answer: Answer): boolean {
  return answer === undefined || answer === false || (answer !== true && answer.length === 0);
}

/**
 * Why an answer does not do, or `undefined`. An empty one is only a fault where the field is always
 * `required`; whether `requiredWhen` holds is for the engine to say.
 */
export function checkAnswer(field: Field, given: Answer): AnswerFault | undefined {
  if (field.kind === 'hidden') return undefined;
  const answer = trim(given);
  if (isEmpty(answer)) return field.required ? { code: 'required' } : undefined;
  const issue = schemaFor(field).safeParse(answer).error?.issues[0];
  if (!issue) return undefined;
  const code = CODES.find((known) => known === issue.message) ?? 'required';
  if (issue.code !== 'too_big' || typeof answer !== 'string') return { code };
  return { code, params: { max: Number(issue.maximum), length: answer.length } };
}
