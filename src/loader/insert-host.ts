import { say } from './say.ts';
import type { Sources } from './sources.ts';

/**
 * Hangs a host element of ours where the settings say. What floats hangs on the root element,
 * where no router that swaps the body and no transformed ancestor reaches it.
 */
export const insertHost = (host: HTMLElement, sources: Sources, tag: Element | null): void => {
  const { surface, target, config } = sources.settings;
  if (surface ? surface !== 'inline' : !config && !sources.call)
    return document.documentElement.append(host);
  let place: Element | '' | null | undefined;
  try {
    place = target && document.querySelector(target);
  } catch {
    // No selector at all: as one that matches nothing.
  }
  if (target && !place) say('no target', target);
  if (place) place.append(host);
  else if (document.body.contains(tag)) tag?.after(host);
  else document.body.append(host);
};
