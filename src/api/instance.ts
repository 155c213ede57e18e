import type { Prefill } from '../widget/prefill/prefill.ts';
import { isIdle } from '../platform/is-idle.ts';
import { listen } from './events.ts';
import type { Instance as Widget } from './loaded.ts';
import type { Instance } from './types.ts';

/** Fills in as long as the form asks: no answer changes unseen. */
export async function prefill(
  host: HTMLElement,
  { form }: Widget,
  answers: Prefill,
): Promise<void> {
  const { fillFromCall } = await import('../widget/prefill/index.ts');
  if (isIdle(host)) fillFromCall(form, answers);
}

/** A form that `mount` has put on the page, with its element. */
export function createInstance(host: HTMLElement, widget: Widget): Instance {
  const ends = new Set<() => void>();
  return {
    host,
    open: () => widget.open(),
    close: () => widget.close(),
    prefill: (answers) => prefill(host, widget, answers),
    on(event, listener) {
      const end = listen(host, event, listener);
      ends.add(end);
      return end;
    },
    destroy() {
      widget.destroy();
      for (const end of ends) end();
      host.remove();
    },
  };
}
