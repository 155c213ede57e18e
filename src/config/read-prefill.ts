import { isFillable } from '../model/fillable.ts';
import type { Step } from '../schema/types.ts';
import { isList } from './guards.ts';
import { itemsOf, readEach, type Reader } from './reader.ts';

/** Which fields a page's URL may fill in: never one that is sensitive, never a tick. */
export function readPrefillIds(
  root: Reader,
  steps: readonly Step[],
  dropped: string[],
): readonly string[] | undefined {
  const written = root('prefill', isList);
  if (!written) return undefined;
  const fields = steps.flatMap((step) => step.fields);
  return readEach(itemsOf(written, 'prefill'), dropped, ({ raw }) => {
    const field = fields.find(({ id }) => id === raw);
    const isAllowed = field && isFillable(field.kind) && 'sensitive' in field && !field.sensitive;
    return isAllowed ? field.id : undefined;
  });
}
