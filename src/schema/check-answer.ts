import * as z from 'zod/v4/core';
import { visible } from '../model/visible.ts';
import type { Answer, AnswerFault, Field } from './types.ts';

/*
 * What `zod/mini` itself stands on: every form loads this file, and without the builders' methods
 * it is half as heavy.
 */

/**
 * Sane, not RFC 5322: no quotes, comments or IP addresses; letters of any script. Read once from
 * left to right, and without lookbehind, which breaks the whole file in Safari before 16.4.
 */
const EMAIL =
  /^(?=[^@]{1,64}@)[^\s@.,:;"<>()[\]\\]+(\.[^\s@.,:;"<>()[\]\\]+)*@([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?!\d+$)[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u;

/**
 * Loose: 7 to 15 digits (ITU-T E.164) of any script among + ( ) - . / and spaces, then an extension.
 * Typeset dashes count as spaces.
 */
const PHONE =
  /^([\s()+./\u2010-\u2015-]*\p{Nd}){7,15}[\s()./-]*((ext|extension|x|#)\.?\s*\p{Nd}{1,6})?\s*$/iu;

/** A long paste ends at its length, before any pattern. */
const upTo = (maximum: number) =>
  new z.$ZodCheckMaxLength({ check: 'max_length', maximum, abort: true });

const matching = (pattern: RegExp) =>
  new z.$ZodCheckRegex({ check: 'string_format', format: 'regex', pattern });

const text = (...checks: z.$ZodCheck<string>[]) => new z.$ZodString({ type: 'string', checks });

type Shown = Exclude<Field, { kind: 'hidden' }>;

/** What an answer must be; of a list, each of its items. */
function schemaOf(field: Shown): z.$ZodType {
  switch (field.kind) {
    case 'email':
      return text(upTo(field.maxLength), matching(EMAIL));
    case 'phone':
      return text(upTo(field.maxLength), matching(PHONE));
    case 'text':
    case 'textarea':
      return text(upTo(field.maxLength));
    case 'checkbox':
    case 'consent':
      return new z.$ZodLiteral({ type: 'literal', values: [true] });
    default: {
      // Further kinds bring rules of their own, and are not judged here.
      const options = 'options' in field ? field.options : [];
      return new z.$ZodLiteral({ type: 'literal', values: options.map(({ id }) => id) });
    }
  }
}

const schemas = new WeakMap<Field, z.$ZodType>();

function schemaFor(field: Shown): z.$ZodType {
  const known = schemas.get(field) ?? schemaOf(field);
  schemas.set(field, known);
  return known;
}

function isEmpty(answer: Answer): boolean {
  return answer === undefined || answer === false || (answer !== true && answer.length === 0);
}

/**
 * Why an answer does not do, or `undefined`. An empty one is only a fault where the field is always
 * `required`; whether `requiredWhen` holds is for the engine to say.
 */
export function checkAnswer(field: Field, given: Answer): AnswerFault | undefined {
  if (field.kind === 'hidden') return undefined;
  // Judged as it is sent.
  const answer = typeof given === 'string' ? visible(given, field.kind) : given;
  if (isEmpty(answer))
    return 'required' in field && field.required ? { code: 'required' } : undefined;
  const isList = field.kind === 'checkboxes';
  if (isList !== (typeof answer === 'object')) return { code: 'not_an_option' };
  const { _zod: zod } = schemaFor(field);
  for (const item of isList ? [answer].flat() : [answer]) {
    // As `safeParse` does, but for the error that it makes of the issues.
    const judged = zod.run({ value: item, issues: [] }, { async: false });
    const [issue] = 'issues' in judged ? judged.issues : [];
    if (issue) return faultOf(field.kind, String(item), issue);
  }
  return undefined;
}

function faultOf(kind: Shown['kind'], { length }: string, issue: z.$ZodRawIssue): AnswerFault {
  if (issue.code === 'too_big')
    return { code: 'too_long', params: { max: Number(issue.maximum), length } };
  if (kind === 'email') return { code: 'not_email' };
  return { code: kind === 'phone' ? 'not_phone' : 'not_an_option' };
}
