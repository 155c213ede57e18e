import type { Form } from '../schema/types.ts';
import type { Lasting, Widget } from './widget.ts';

/** The forms of this page, by their host elements. */
export const living = new Map<HTMLElement, Widget>();

/**
 * The very same form, its webhook included, where a router has taken that off the page, be it with
 * all of the body: its answers go on, and so does what it sends. The old one is done with. What was
 * delivered is not asked for again, unless its visitor has yet to read so.
 * @param next the element that asks; where the page has one by the old one's name, that is for that
 */
export function takeOver(form: Form, next: HTMLElement): Lasting | undefined {
  for (const [host, { form: old, destroy }] of living) {
    const isOthers = host.id !== next.id && document.getElementById(host.id);
    if (host.isConnected || isOthers || JSON.stringify(old.engine.form) !== JSON.stringify(form))
      continue;
    destroy();
    if (host.dataset['state'] !== 'delivered' || old.kept.running) return old;
  }
  return undefined;
}

/** What went while it came stands in nobody's way, unless it is put back and written in. */
export function enlist(host: HTMLElement, widget: Widget, root: HTMLElement): void {
  const list = (): unknown => living.set(host, widget);
  if (host.isConnected) list();
  else root.addEventListener('input', list);
}
