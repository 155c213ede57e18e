import type { Form } from '../schema/types.ts';
import type { Lasting, Widget } from './widget.ts';

/** The forms of this page, by their host elements. */
export const living = new Map<HTMLElement, Widget>();

/**
 * The very same form, its webhook included, where a router has taken that off the page, be it with
 * all of the body: its answers go on, and so does what it sends. The old one is done with. What was
 * delivered is not asked for again, unless its visitor has yet to read so.
 */
export function takeOver(form: Form): Lasting | undefined {
  for (const [host, { form: old, destroy }] of living) {
    if (host.isConnected || JSON.stringify(old.engine.form) !== JSON.stringify(form)) continue;
    destroy();
    if (host.dataset['state'] !== 'delivered' || old.kept.running) return old;
  }
  return undefined;
}
