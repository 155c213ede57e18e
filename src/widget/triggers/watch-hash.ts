import { after } from './by-itself.ts';

/** A link to the place of this very page that is called so. */
const leadsTo =
  (hash: string) =>
  (node: EventTarget): boolean =>
    node instanceof HTMLAnchorElement &&
    node.hash === hash &&
    node.href.split('#')[0] === location.href.split('#')[0];

/**
 * Opens a form where the page's address ends in `#name`: as it loads, as it changes, and as a link
 * to it is pressed anew, by which nothing changes. The address itself is the page's own.
 */
export function watchHash(name: string, open: () => void, signal: AbortSignal): void {
  const hash = `#${name}`;
  const look = (): void => {
    if (location.hash === hash) open();
  };
  // The browser goes where the link leads first, and takes focus there.
  const lookSoon = (): void => after(0, look, signal);
  const press = (event: MouseEvent): void => {
    if (!event.defaultPrevented && event.composedPath().some(leadsTo(hash))) lookSoon();
  };
  addEventListener('hashchange', look, { signal });
  addEventListener('click', press, { signal });
  lookSoon();
}
