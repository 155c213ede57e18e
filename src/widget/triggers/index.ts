import { readTriggers as read } from '../../config/read-triggers.ts';
import type { Reading } from '../../config/read-template.ts';
import type { Watch } from '../surface.ts';
import { watchTriggers } from './watch-triggers.ts';

/**
 * Gives a form what opens it besides its launcher, by the `surface` of its config, and gives back what
 * watches for it. The paths of what cannot be used go to `dropped`.
 */
export function readTriggers(surface: unknown, { form, dropped }: Reading): Watch | undefined {
  const triggers = read(surface, dropped);
  form.surface.triggers = triggers;
  return triggers && ((host, open) => watchTriggers({ host, triggers, open }));
}
