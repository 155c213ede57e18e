import { readTriggers as read } from '../../config/read-triggers.ts';
import type { Trigger } from '../../schema/types.ts';
import type { Watch } from '../surface.ts';
import { watchTriggers } from './watch-triggers.ts';

interface Triggers {
  triggers: readonly Trigger[];
  watch: Watch;
}

/**
 * What opens a form besides its launcher, by the `surface` of its config, and what watches for it.
 * The paths of what cannot be used go to `dropped`.
 */
export function readTriggers(surface: unknown, dropped: string[]): Triggers | undefined {
  const triggers = read(surface, dropped);
  return triggers && { triggers, watch: (host, open) => watchTriggers({ host, triggers, open }) };
}
