import type { Form } from '../schema/types.ts';

/** In the one-file build nothing is fetched anyway: what asks nothing is hidden when it is settled. */
export const withoutIdle = (form: Form): Form => form;
