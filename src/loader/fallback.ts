import type { Settings } from '../model/settings.ts';

/** Over the page, above where a launcher stands; else below what was typed. */
const PINNED = 'position:fixed;right:1em;bottom:5em;z-index:99999';

/**
 * What is left when not even the one-file build loads: the clinic's phone and mail, as links
 * that need no words. A form that is on the screen stays, and what was typed with it.
 */
export function showFallback(
  host: HTMLElement,
  settings: Settings,
  isPinned: boolean,
): HTMLElement {
  const box = document.createElement('p');
  // A ground of its own: the blue of a bare link cannot be read on a dark page.
  box.style.cssText = `font:16px/2 system-ui;background:Canvas;padding:0 1ch;${isPinned ? PINNED : ''}`;
  for (const [scheme, address] of [
    ['tel:', settings['phone']],
    ['mailto:', settings['email']],
  ] as const) {
    const link = document.createElement('a');
    if (!address) continue;
    // As far as `dialled` goes for the few bytes that the tag has.
    link.href = scheme + address.replace(/\(0\)|\s(e?x.*)?/gi, '');
    link.append(address);
    box.append(link, ' ');
  }
  host.dataset['state'] = 'unavailable';
  (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(box);
  return box;
}
