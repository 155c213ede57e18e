/**
 * What is written and what is sent, as the schemas have it. In the package these types stand written
 * out, each key with what it means: the build makes them of the same schemas.
 */
export type { FormConfig } from '../schema/types.ts';
export type { Submission } from '../schema/submission.ts';
