import { launcherLabel } from '../../i18n/launcher-label.ts';
import * as DEFAULTS from '../../model/defaults.ts';
import { buttonColours } from '../../theme/accent.ts';
import { whenIdleOnFastLink } from '../../platform/when-idle-on-fast-link.ts';
import hostCss from '../../theme/host.css?inline';
import launcherCss from '../../theme/launcher.css?inline';

export interface LauncherOptions {
  /** Words on the button; the locale's own where none are given. */
  label?: string | undefined;
  locale?: string | undefined;
  /** `#rgb` or `#rrggbb`. @default the page's `--consult-accent`, else a deep teal */
  accent?: string | undefined;
  /** Which bottom corner it keeps to. @default 'end' */
  corner?: 'start' | 'end' | undefined;
  /** Pixels from the inline and the block edge of the window. @default [16, 16] */
  offset?: readonly [number, number] | undefined;
  onPress(): void;
  /** It is about to be pressed: time to fetch what that takes. */
  onSign?(): void;
  /** There is time and a fast link to fetch it without any sign. */
  onIdle?(): void;
}

/** Draws the floating button without preact: it is all that most visitors ever load. */
export function drawLauncher(host: HTMLElement, options: LauncherOptions): HTMLButtonElement {
  const { label, locale = DEFAULTS.locale, accent, corner = DEFAULTS.corner } = options;
  const [inline, block] = options.offset ?? DEFAULTS.offset;
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + launcherCss);
  shadow.adoptedStyleSheets.push(sheet);
  const ofPage = getComputedStyle(host).getPropertyValue('--consult-accent');
  const button = document.createElement('button');
  const tokens = {
    ...buttonColours(accent || ofPage || DEFAULTS.accent),
    '--in': `${inline}px`,
    '--up': `${block}px`,
  };
  for (const [name, value] of Object.entries(tokens)) button.style.setProperty(name, value);
  const attributes = {
    type: 'button',
    class: 'launcher',
    part: 'launcher',
    'data-action': 'open',
    'data-corner': corner,
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  button.append(label || launcherLabel(locale));
  shadow.append(button);
  const { onPress, onSign, onIdle } = options;
  button.addEventListener('click', onPress);
  for (const sign of onSign ? ['pointerenter', 'focus', 'touchstart'] : []) {
    button.addEventListener(sign, () => onSign?.(), { once: true, passive: true });
  }
  if (onIdle) whenIdleOnFastLink(onIdle);
  return button;
}
