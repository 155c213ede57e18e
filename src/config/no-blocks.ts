import type { Step } from '../schema/types.ts';
import { isList } from './guards.ts';
import type { Reader } from './reader.ts';

/** What the one-file build does in place of reading proof blocks: says that it left them out. */
export function placeBlocks(root: Reader, _: readonly Step[], dropped: string[]): void {
  if (root('blocks', isList)?.[0]) dropped.push('blocks');
}
