import type { Form } from '../schema/types.ts';
import type { Reader } from './reader.ts';

/** In the one-file build nothing is mapped, and whatever is said of `minimal` but `false` is heeded. */
export const readMapping = (read: Reader): Pick<Form['webhook'], 'minimal'> => ({
  minimal: read('webhook.minimal', (value): value is true => value !== false),
});
