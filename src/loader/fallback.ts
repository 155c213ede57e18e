import type { RawSettings } from '../model/settings.ts';

function link(href: string, words: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.style.cssText = 'color:inherit;display:block';
  anchor.append(words);
  return anchor;
}

/**
 * What is left when not even the one-file build loads: the clinic's phone and mail, as links
 * that need no words. A form that is on the screen stays, and what was typed with it.
 */
export function showFallback(host: HTMLElement, settings: RawSettings, isPinned: boolean): void {
  const { phone, email } = settings;
  const links: HTMLElement[] = [];
  if (phone) links.push(link(`tel:${phone.replace(/[^+\d]/g, '')}`, phone));
  if (email) links.push(link(`mailto:${email}`, email));
  host.dataset['state'] = 'unavailable';
  if (!links[0]) return;
  const box = document.createElement('div');
  box.style.cssText =
    'font:16px/2 system-ui;padding:8px 16px;border:1px solid;color:#000;background:#fff;' +
    (isPinned ? 'position:fixed;right:16px;bottom:16px;z-index:2147483000' : '');
  box.append(...links);
  (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(box);
}
