import type { Settings } from '../model/settings.ts';
import type { CreateLater, Widget } from '../widget/index.ts';

export interface InstanceOptions {
  /** The `<consult-form>` that the form lives in. */
  host: HTMLElement;
  /** What the tag or the element says by `data-` attributes, and the script's URL over that. */
  settings: Settings;
  /** What of it the script's URL said. */
  query: Settings;
  /** A form config handed over by a call; it wins over every other source. */
  call?: unknown;
  /** The launcher, where one is drawn already. */
  launcher?: HTMLElement | undefined;
  /** Brings what a form needs to send, from elsewhere, where it did not load. */
  rescue(cause: unknown): Promise<{ createLater: CreateLater }>;
  /** Called when a part that the form cannot do without is not to be had. */
  giveUp(cause: unknown, clinic: Settings): void;
}

/** One form on a page. */
export interface Instance {
  open(): void;
  close(): void;
  toggle(): void;
  /** Takes the form off the page and lets go of everything; idempotent. */
  destroy(): void;
}

/**
 * Reads the sources and puts the form into its host element.
 * @param mountWidget the widget, from wherever it was loaded
 * @throws where a part that the form cannot do without cannot be loaded; a bad config never
 * throws, it is said in the console and the rest of the form runs
 */
export async function createInstance(
  options: InstanceOptions,
  mountWidget: typeof import('../widget/index.ts').mountWidget,
): Promise<Instance> {
  const { host, query, settings, call, launcher, rescue, giveUp } = options;
  const widget: Widget = await mountWidget({
    host,
    launcher,
    rescue,
    giveUp,
    sources: { query, settings, call },
  });
  return {
    open: widget.open,
    close: widget.close,
    toggle: () => (widget.isOpen() ? widget.close() : widget.open()),
    destroy: widget.destroy,
  };
}
