import type { Form } from '../../schema/types.ts';
import type { Addition } from '../../ui/form-context.ts';

/** What draws a review in the one-file build, which has none. */
export const createReview = (): Addition => ({ Control: () => null });
export const settleReview = (form: Form): Form => form;
/** It has no words either. */
export const reviewWords = {};
