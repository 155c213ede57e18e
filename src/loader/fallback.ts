import type { Settings } from '../model/settings.ts';

/** Where no surface of ours is left, over the page; else below what was typed. */
const PINNED = 'position:fixed;inset:auto 1em 1em auto;background:#fff';

/**
 * What is left when not even the one-file build loads: the clinic's phone and mail, as links
 * that need no words. A form that is on the screen stays, and what was typed with it.
 */
export function showFallback(host: HTMLElement, settings: Settings, isPinned: boolean): void {
  const box = document.createElement('p');
  box.style.cssText = `font:16px/2 system-ui;z-index:2147483000;${isPinned ? PINNED : ''}`;
  const { phone, email } = settings;
  for (const [scheme, address] of [
    ['tel:', phone],
    ['mailto:', email],
  ] as const) {
    const link = document.createElement('a');
    if (address) link.href = scheme + address.replace(/\s/g, '');
    link.append(address ?? '');
    box.append(link, ' ');
  }
  host.dataset['state'] = 'unavailable';
  (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(box);
}
