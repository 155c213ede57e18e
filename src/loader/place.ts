import type { Instance } from '../api/loaded.ts';
import type { Settings } from '../model/settings.ts';
import { showFallback } from './fallback.ts';
import type { Parts } from './parts.ts';
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
  // A config may name the surface, so a form that has one and says nothing must read it first.
  const isUnknown = !surface && Boolean(config ?? sources.call);
  const isPinned = surface !== 'inline' && !isUnknown;
  let launcher: HTMLElement | undefined;
  let instance: Promise<Instance> | undefined;
  const giveUp = (): void => showFallback(host, settings, isPinned);

  /** A failure has been said by then, and the fallback shows: nobody else has to hear of it. */
  const quietly = (work: Promise<unknown>): void => void work.catch(giveUp);

  function load(): Promise<Instance> {
    parts.warm(template);
    instance ??= parts
      .get('createInstance')
      .then(({ createInstance }) =>
        createInstance({ host, ...sources, launcher, onBroken: giveUp }),
      );
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
      quietly(parts.get('createInstance'));
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
