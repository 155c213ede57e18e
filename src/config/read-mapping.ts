import type { Form } from '../schema/types.ts';
import { isFlag } from './guards.ts';
import { readTexts } from './read-texts.ts';
import type { Reader } from './reader.ts';

/** What a receiver calls what it is sent, and how little of it that is. */
export function readMapping(
  read: Reader,
  dropped: string[],
): Pick<Form['webhook'], 'fields' | 'values' | 'minimal'> {
  const minimal = read('webhook.minimal', isFlag);
  return {
    fields: readTexts(read, 'webhook.fields', dropped),
    values: readTexts(read, 'webhook.values', dropped),
    // Whatever was meant by what cannot be used, it was not to send all.
    minimal: minimal ?? (dropped.includes('webhook.minimal') || undefined),
  };
}
