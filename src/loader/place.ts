import type { Instance } from '../api/loaded.ts';
import type { Settings } from '../model/settings.ts';
import { showFallback } from './fallback.ts';
import type { Api, Parts } from './parts.ts';
import { whenIdleOnFastLink, whenNear } from './when.ts';

/** Where one form's settings come from, before any of them is read. */
export interface Sources {
  attributes: Settings;
  query: Settings;
  /** The config of an API call. */
  call?: unknown;
}

/** One form's place on the page; its widget comes when it is needed. */
export interface Placement {
  readonly isPinned: boolean;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Prepares one form in a host element: draws its launcher or waits until it is near. */
export function place(parts: Parts, host: HTMLElement, sources: Sources): Placement {
  const settings: Settings = { ...sources.attributes, ...sources.query };
  const { template, surface, label, locale, accent, config } = settings;
  // A config may name the surface, or the launcher's words: what the tag leaves open is read first.
  const isOpen = !surface || (surface !== 'inline' && !label);
  const isUnknown = isOpen && Boolean(config ?? sources.call);
  const isPinned = surface !== 'inline' && !isUnknown;
  let launcher: HTMLElement | undefined;
  let instance: Promise<Instance> | undefined;
  let isLost = false;

  function giveUp(clinic?: Settings): void {
    if (!isLost) showFallback(host, { ...settings, ...clinic }, isPinned);
    isLost = true;
  }

  /** A failure has been said by then, and the fallback shows: nobody else has to hear of it. */
  const quietly = (work: Promise<unknown>): void => void work.catch(() => giveUp());

  function create({ createInstance }: Api): Promise<Instance> {
    return createInstance({
      host,
      ...sources,
      launcher,
      onBroken(cause, clinic) {
        const show = (): void => giveUp(clinic);
        parts.rescue(cause).then(show, show);
      },
    });
  }

  function load(): Promise<Instance> {
    parts.warm(template);
    // A chunk that the form itself fetches may be missing too; then all comes from one file.
    instance ??= parts
      .get('createInstance')
      .then(create)
      .catch(async (cause: unknown) => {
        const whole = await parts.rescue(cause);
        return create(await whole.get('createInstance'));
      });
    return instance;
  }
  const warm = (): void => quietly(load());

  async function drawLauncher(): Promise<void> {
    const { drawLauncher: draw } = await parts.get('drawLauncher');
    launcher = draw(host, { label, locale, accent }).button;
    launcher.addEventListener('click', () => quietly(load().then((form) => form.toggle())));
    for (const sign of ['pointerenter', 'focus', 'touchstart']) {
      launcher.addEventListener(sign, warm, { once: true, passive: true });
    }
    whenIdleOnFastLink(() => {
      parts.warm(template);
      parts.get('createInstance').catch(() => undefined);
    });
  }

  const drawn = isPinned ? drawLauncher() : Promise.resolve();
  quietly(drawn);
  if (isUnknown) warm();
  else if (!isPinned) whenNear(host, warm);

  return {
    isPinned,
    open: () => drawn.then(load).then((form) => form.open()),
    close: async () => (await instance)?.close(),
  };
}
