/**
 * The npm entry `consult-form/schema`: what a config and a submission may be, for servers and build
 * scripts. It needs no page.
 */
import type * as z from 'zod/mini';
import { formConfigSchema as config } from '../schema/form-config.ts';
import {
  SUBMISSION_FORMAT as FORMAT,
  submissionSchema as submission,
} from '../schema/submission.ts';
import type { FormConfig, Submission } from './config-types.ts';

export { judge } from './judge.ts';
export { configJsonSchema } from '../schema/json-schema.ts';
export type { FormConfig, Submission } from './config-types.ts';
export type { JudgeOptions } from './judge.ts';
export type { Fault, FaultCode } from '../schema/faults.ts';

/** Name of the format that `submissionSchema` reads: `format` of each submission. */
export const SUBMISSION_FORMAT: 'consult-form/submission@1' = FORMAT;

/**
 * The shape of a form config that stands on no template; `judge` also knows templates, and what a
 * config means.
 */
export const formConfigSchema: z.ZodMiniType<FormConfig> = config;

/**
 * What is posted to a webhook, nested (presets `json`, `text`, `server` and `n8n`):
 * `submissionSchema.safeParse(body)`. Keys that it does not know are left out; they are only ever
 * added within a format.
 */
export const submissionSchema: z.ZodMiniType<Submission> = submission;
