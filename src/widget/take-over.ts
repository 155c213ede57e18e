import type { Engine } from '../engine/index.ts';
import type { Form } from '../schema/types.ts';
import type { Widget } from './widget.ts';

/** The forms of this page, by their host elements. */
export const living = new Map<HTMLElement, Widget>();

/**
 * What was answered in the very same form, its webhook included, where a router has taken that off
 * the page, be it with all of the body; the old one is done with. What was delivered is not asked
 * for again.
 */
export function takeOver(form: Form): Engine | undefined {
  for (const [host, { form: old, destroy }] of living) {
    const { engine } = old;
    if (host.isConnected || JSON.stringify(engine.form) !== JSON.stringify(form)) continue;
    destroy();
    if (host.dataset['state'] !== 'delivered') return engine;
  }
  return undefined;
}
