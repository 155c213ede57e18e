import * as z from 'zod/mini';
import * as LIMITS from '../model/limits.ts';
import { formId, whole } from './atoms.ts';

/** Here and not among the choices of all forms, because those are fetched with any config. */
export const TRIGGER_KINDS = ['delay', 'scroll', 'exit', 'hash'] as const;

/** What opens a form besides its launcher; which key belongs to which, the judge tells. */
export const triggerSchema = z.strictObject({
  on: z.literal(TRIGGER_KINDS),
  seconds: z.optional(whole(0, LIMITS.triggerSeconds)),
  percent: z.optional(whole(1, LIMITS.percent)),
  hash: z.optional(formId),
});
