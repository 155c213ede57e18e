import { adoptSheets } from '../platform/adopt-sheets.ts';
import { groundBehind } from '../platform/page-ground.ts';
import type { Dye, Scheme } from '../theme/accent.ts';
import { isDark, parseComputed, type Rgb } from '../theme/luminance.ts';
import hostCss from '../theme/host.css?inline';
import rootCss from '../theme/root.css?inline';

/** How a form is to look; each part may be left to the page it stands on. */
export interface Look {
  accent?: string | undefined;
  /** `auto` goes by the page's own background, not by the visitor's system alone. */
  scheme?: 'auto' | Scheme | undefined;
  font?: 'system' | 'inherit' | undefined;
  /** Makes colours of an accent, where one may be wanted. */
  dye?: Dye | undefined;
}

/** The accent that the page asks for, if it does. */
export const accentOfPage = (host: HTMLElement): string =>
  getComputedStyle(host).getPropertyValue('--consult-accent');

/** The browser's own canvas, as CSS, meta tags and the visitor's wish have made it. */
function canvasBehind(root: HTMLElement): Rgb | undefined {
  root.style.cssText = 'color-scheme:inherit;color:Canvas';
  const canvas = parseComputed(getComputedStyle(root).color);
  root.style.cssText = '';
  return canvas;
}

function schemeBehind(root: HTMLElement, host: Element): Scheme {
  // A popover hangs on the root element, but what it lies over is the body.
  const behind = host.parentElement === document.documentElement ? document.body : host;
  const ground = groundBehind(behind, parseComputed) ?? canvasBehind(root);
  return ground && isDark(ground) ? 'dark' : 'light';
}

function paint(root: HTMLElement, host: HTMLElement, look: Look): void {
  const { accent, scheme = 'auto', font = 'system', dye } = look;
  const used = scheme === 'auto' ? schemeBehind(root, host) : scheme;
  root.dataset['scheme'] = used;
  root.dataset['font'] = font;
  root.style.colorScheme = used;
  const tokens = dye?.(accent || accentOfPage(host), used) ?? {};
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value);
}

export interface Root {
  shadow: ShadowRoot;
  /** The inner root: everything drawn hangs here. */
  element: HTMLElement;
  /** Goes by what the page is like now, by the colours of `dye` where that has come by now. */
  repaint(dye?: Dye): void;
  /** Takes it off the page; idempotent. */
  dispose(): void;
}

/** A painted root inside the host element's open shadow root, which it makes if need be. */
export function createRoot(host: HTMLElement, look: Look, ...styles: string[]): Root {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptSheets(shadow, hostCss, rootCss, ...styles);
  const element = document.createElement('div');
  // What session recorders must not record: Hotjar and Clarity, then FullStory, PostHog, Sentry, rrweb,
  // whose `rr-mask` would leave what is typed.
  element.dataset['hjSuppress'] = element.dataset['clarityMask'] = 'true';
  element.className = 'root fs-mask ph-no-capture sentry-mask rr-block';
  element.part.add('root');
  shadow.append(element);
  const repaint = (dye = look.dye): void => paint(element, host, { ...look, dye });
  repaint();
  return {
    shadow,
    element,
    repaint,
    dispose() {
      element.remove();
      shadow.adoptedStyleSheets = [];
    },
  };
}
