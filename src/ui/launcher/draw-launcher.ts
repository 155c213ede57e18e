import { launcherLabel } from '../../i18n/launcher-label.ts';
import * as DEFAULTS from '../../model/defaults.ts';
import { whenIdleOnFastLink } from '../../platform/when-idle-on-fast-link.ts';
import hostCss from '../../theme/host.css?inline';
import launcherCss from '../../theme/launcher.css?inline';
import { dressLauncher, type LauncherLook } from './dress-launcher.ts';

export interface LauncherOptions extends LauncherLook {
  /** Words on the button; the locale's own where none are given. */
  label?: string | undefined;
  locale?: string | undefined;
  onPress(): void;
  /** It is about to be pressed: time to fetch what that takes. */
  onSign?(): void;
  /** There is time and a fast link to fetch it without any sign. */
  onIdle?(): void;
}

/** Draws the floating button without preact: it is all that most visitors ever load. */
export function drawLauncher(host: HTMLElement, options: LauncherOptions): HTMLButtonElement {
  const { label, locale = DEFAULTS.locale } = options;
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + launcherCss);
  shadow.adoptedStyleSheets.push(sheet);
  const button = document.createElement('button');
  // Without a type: no form of the page reaches into a shadow root.
  const attributes = {
    class: 'launcher',
    part: 'launcher',
    'data-action': 'open',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  dressLauncher(button, host, options);
  button.append(label || launcherLabel(locale));
  shadow.append(button);
  const { onPress, onSign, onIdle } = options;
  button.addEventListener('click', onPress);
  // A page that forbids touches but on its own fields would take the press with them.
  for (const name of ['touchstart', 'touchend'])
    button.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
  if (onSign) {
    // A finger enters as it comes down, before it touches.
    for (const sign of ['pointerenter', 'focus'])
      button.addEventListener(sign, onSign, { once: true });
  }
  if (onIdle) whenIdleOnFastLink(onIdle);
  return button;
}
