import { dialled } from '../model/dialled.ts';

export interface Clinic {
  phone?: string | undefined;
  email?: string | undefined;
}

/**
 * What is left where a form does not come: the clinic's phone and mail, as links that need no words.
 * A form that is on the screen stays, and what was typed with it.
 */
export function showContact(host: HTMLElement, { phone = '', email }: Clinic): HTMLElement {
  const box = document.createElement('p');
  // A ground of its own: the blue of a bare link cannot be read on a dark page.
  box.style.cssText = 'font:16px/2 system-ui;background:Canvas;padding:0 1ch';
  const addresses = [
    ['tel:', phone, dialled(phone)],
    ['mailto:', email, email],
  ] as const;
  for (const [scheme, address, to] of addresses) {
    if (!address) continue;
    const link = document.createElement('a');
    link.href = scheme + to;
    link.append(address);
    box.append(link, ' ');
  }
  host.dataset['state'] = 'unavailable';
  (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(box);
  return box;
}
