import type { Placed } from '../api/calls.ts';
import type { Instance } from '../api/loaded.ts';
import { build } from './build.ts';
import * as DEFAULTS from '../model/defaults.ts';
import { layered } from '../model/layered.ts';
import type { Settings } from '../model/settings.ts';
import { showFallback } from './fallback.ts';
import type { Api, Parts } from './parts.ts';
import { say } from './say.ts';
import type { Sources } from './sources.ts';
import { whenNear } from './when.ts';

/** Milliseconds that a visitor waits at most before there is phone and mail to turn to. */
const PATIENCE = 12e3;

/** One form's place on the page; its widget comes when it is needed. */
export interface Placement extends Placed {
  readonly isPinned: boolean;
  open(from?: unknown): Promise<void>;
}

/** Prepares one form in a host element: draws its launcher or waits until it is near. */
export function place(parts: Parts, host: HTMLElement, sources: Sources): Placement {
  const { settings } = sources;
  const { surface, config, template } = settings;
  // A config may name the surface, how the launcher looks, and what opens the form by itself.
  const isLate = config || sources.call;
  const isInline = surface === 'inline';
  const isPinned = !isInline && !isLate;
  let button: HTMLElement | undefined;
  let instance: Promise<Instance> | undefined;
  /** What shows in the form's place, or below it. */
  let fallback: HTMLElement | undefined;

  function giveUp(cause: unknown, clinic?: Settings): void {
    if (fallback?.isConnected) return;
    fallback = showFallback(host, layered(settings, clinic), isPinned);
    say('did not load: published? CORS? CSP?', cause);
  }

  /**
   * A failure is said, and the fallback shows: nobody else has to hear of it. So it does where
   * nothing comes at all, until it comes.
   */
  const quietly = <Done>(work: Promise<Done>): Promise<Done> => {
    const waiting = setTimeout(giveUp, PATIENCE, 'slow');
    work.then(() => {
      clearTimeout(waiting);
      fallback?.remove();
    }, giveUp);
    return work;
  };

  /** Fetches what the form needs, so that one chunk does not wait for another. */
  function fetchEarly(): void {
    // A config may lay itself over any template. Whoever needs one meets its failure, if any.
    const base = config ? 'layers' : (`template-${template || DEFAULTS.template}` as const);
    for (const name of ['widget', base] as const) parts.get(name).catch(() => undefined);
  }

  const create = ({ widget }: Api): Promise<Instance> =>
    widget({ host, sources, launcher: button, rescue: parts.rescue, giveUp });

  const load = (): Promise<Instance> => {
    // At once: whoever closes it in the same breath means this one.
    instance ??= drawn.then(() => {
      fetchEarly();
      return build(parts, (from) => from.get('widget').then(create));
    });
    // A link may be down for a moment: the next to press tries anew.
    instance.catch(() => (instance = undefined));
    return instance;
  };
  const warm = (): void => void quietly(load());
  const drawLauncher = (from: Parts): Promise<unknown> =>
    from.get('launcher').then(({ launcher: draw }) => {
      button = draw(host, {
        ...settings,
        onPress: () => void quietly(load().then((form) => form.toggle())),
        onSign: warm,
        onIdle: fetchEarly,
      });
    });

  const drawn = isPinned ? quietly(build(parts, drawLauncher)) : Promise.resolve();
  if (isInline) whenNear(host, warm);
  // A test's faults are said at once: by what comes with the form.
  else if (isLate || 'test' in settings) warm();

  return {
    host,
    isPinned,
    open(from) {
      // To where it is to stand; whatever comes, or has not come, is there.
      if (isInline) host.scrollIntoView();
      return quietly(load().then((form) => form.open(from)));
    },
    load,
    peek: () => instance,
  };
}
